import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Answers to invitations. A token yields area and invitation before anybody is known. */
export const ANSWERS: MadeTables = {
  shared: tables(CHANGE, 'answer_tokens', 'mail_aliases'),
  protected: tables(CHANGE, 'answers', 'answer_mails', 'session_declines'),
};
