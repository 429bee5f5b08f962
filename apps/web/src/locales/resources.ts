import type actions from './fi/actions.json';
import type admin from './fi/admin.json';
import type agendaBoard from './fi/agenda-board.json';
import type answerBoard from './fi/answer-board.json';
import type aids from './fi/aids.json';
import type askOne from './fi/ask-one.json';
import type areas from './fi/areas.json';
import type audit from './fi/audit.json';
import type calendar from './fi/calendar.json';
import type closing from './fi/closing.json';
import type codes from './fi/codes.json';
import type common from './fi/common.json';
import type decision from './fi/decision.json';
import type desk from './fi/desk.json';
import type directory from './fi/directory.json';
import type errors from './fi/errors.json';
import type flow from './fi/flow.json';
import type guard from './fi/guard.json';
import type leaflet from './fi/leaflet.json';
import type library from './fi/library.json';
import type liveAgenda from './fi/live-agenda.json';
import type mails from './fi/mails.json';
import type myCases from './fi/my-cases.json';
import type needs from './fi/needs.json';
import type pool from './fi/pool.json';
import type referral from './fi/referral.json';
import type result from './fi/result.json';
import type rosters from './fi/rosters.json';
import type sessionCourse from './fi/session-course.json';
import type services from './fi/services.json';
import type shell from './fi/shell.json';
import type signIn from './fi/sign-in.json';
import type statements from './fi/statements.json';
import type submitCase from './fi/submit-case.json';
import type terms from './fi/terms.json';
import type urgency from './fi/urgency.json';
import type voices from './fi/voices.json';

/** Finnish is the source: `t` accepts only keys that its files hold. */
export interface Resources {
  actions: typeof actions;
  admin: typeof admin;
  'agenda-board': typeof agendaBoard;
  'answer-board': typeof answerBoard;
  aids: typeof aids;
  'ask-one': typeof askOne;
  areas: typeof areas;
  audit: typeof audit;
  calendar: typeof calendar;
  closing: typeof closing;
  codes: typeof codes;
  common: typeof common;
  decision: typeof decision;
  desk: typeof desk;
  directory: typeof directory;
  errors: typeof errors;
  flow: typeof flow;
  guard: typeof guard;
  leaflet: typeof leaflet;
  library: typeof library;
  'live-agenda': typeof liveAgenda;
  mails: typeof mails;
  'my-cases': typeof myCases;
  needs: typeof needs;
  pool: typeof pool;
  referral: typeof referral;
  result: typeof result;
  rosters: typeof rosters;
  'session-course': typeof sessionCourse;
  services: typeof services;
  shell: typeof shell;
  'sign-in': typeof signIn;
  statements: typeof statements;
  'submit-case': typeof submitCase;
  terms: typeof terms;
  urgency: typeof urgency;
  voices: typeof voices;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
  }
}
