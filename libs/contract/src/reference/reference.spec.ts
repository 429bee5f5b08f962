import { ExitCode, FormDomain } from '../codes.js';
import { DECISION_FLOW, EXITS, FORM, FLOW_QUESTIONS, type FlowStep } from './index.js';

const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(leaves)
    : [String(value)];

describe('the official wording', () => {
  it('has the seven domains of the form in its order, each with five sentences', () => {
    expect(FORM.sheets.map(({ key }) => key)).toEqual(FormDomain.options);
    for (const { levels } of FORM.sheets) expect(levels).toHaveLength(5);
  });

  it('has every exit once, in the order of the codes', () => {
    expect(EXITS.map(({ code }) => code)).toEqual(ExitCode.options);
  });

  it('leads every answer to a later question, the team or an exit', () => {
    const steps = FLOW_QUESTIONS.flatMap(({ id, yes, no, unsure }) =>
      [yes, no, unsure].map((step: FlowStep) => ({ id, step })),
    );
    for (const { id, step } of steps)
      expect('exit' in step || step.next === 'TEAM' || step.next > id).toBe(true);
  });

  it('leaves no sentence empty, and keeps the Finnish to the letter', () => {
    for (const words of leaves([FORM, DECISION_FLOW])) expect(words.trim()).not.toBe('');
    expect(FORM.sheets[3].levels[3].fi).toBe(
      'Useita kuty-jaksoja, eteneminen TE-palveluihin ei ole onnistunut',
    );
  });
});
