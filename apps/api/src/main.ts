import { twice } from './http/a.js'; console.log(twice());
