import { hello } from '@rukkanen/kernel'; export const twice = () => hello()+hello();
