import { useMutation } from '@tanstack/react-query';
import { call } from '../../lib/api-client.js';
import { lastPersona } from './last-persona.js';

/** Signs in as a person of the demonstration. */
export const usePersonaSignIn = () =>
  useMutation({
    mutationFn: (persona: string) => call('signInAsPersona', { body: { persona } }),
    onSuccess: (_, persona) => lastPersona.set(persona),
  });
