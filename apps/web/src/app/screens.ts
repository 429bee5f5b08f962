import type { Action, Me } from '@rukkanen/contract';
import type { ComponentType } from 'react';
import type { Resources } from '../locales/resources.js';

export type NavText = keyof Resources['shell']['nav'];

/** A page of the product. Its module exports the page as `Component`. */
export interface Screen {
  readonly path: string;
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
  /** Who may open it; for others the page does not exist. Left out: everybody signed in. */
  readonly action?: Action;
  /** Its word in the main menu; left out for pages that are reached from another page. */
  readonly nav?: NavText;
  /** The live room brings its own bar: no header, no footer. */
  readonly bare?: boolean;
}

/**
 * Every screen inside the product, in the order of the main menu. A screen gets its line here when
 * it is real, never before: the menu, the way home and the access of the page all follow from it.
 */
export const SCREENS: readonly Screen[] = [
  {
    path: '/desk',
    load: () => import('../features/desk/DeskScreen.js'),
    action: 'case.queue',
    nav: 'desk',
  },
  {
    path: '/cases',
    load: () => import('../features/my-cases/MyCasesScreen.js'),
    action: 'case.own',
    nav: 'myCases',
  },
  {
    path: '/cases/new',
    load: () => import('../features/submit-case/NewCaseScreen.js'),
    action: 'case.submit',
  },
  {
    path: '/cases/:id',
    load: () => import('../features/result/ResultScreen.js'),
    action: 'case.read',
  },
  {
    path: '/cases/:id/leaflet',
    load: () => import('../features/result/leaflet/LeafletScreen.js'),
    action: 'case.own',
  },
  {
    path: '/cases/:id/answer',
    load: () => import('../features/submit-case/answer/AnswerScreen.js'),
    action: 'case.submit',
  },
  {
    path: '/cases/:id/receipt',
    load: () => import('../features/submit-case/receipt/ReceiptScreen.js'),
    action: 'case.own',
  },
  {
    path: '/actions',
    load: () => import('../features/actions/ActionsScreen.js'),
    action: 'action.own',
    nav: 'actions',
  },
  {
    path: '/sessions',
    load: () => import('../features/sessions/SessionsScreen.js'),
    action: 'session.read',
    nav: 'sessions',
  },
  {
    path: '/sessions/:id/agenda',
    load: () => import('../features/agenda-board/AgendaScreen.js'),
    action: 'session.arrange',
  },
  {
    path: '/sessions/:id/live',
    load: () => import('../features/live-agenda/LiveScreen.js'),
    action: 'session.attend',
    bare: true,
  },
  {
    path: '/sessions/:id/live/present',
    load: () => import('../features/live-agenda/presenter/PresenterScreen.js'),
    action: 'session.attend',
    bare: true,
  },
  {
    path: '/sessions/:id/course',
    load: () => import('../features/session-course/CourseScreen.js'),
    action: 'session.review',
  },
  {
    path: '/terms',
    load: () => import('../features/terms/TermsScreen.js'),
    action: 'session.arrange',
  },
  {
    path: '/rosters',
    load: () => import('../features/rosters/RostersScreen.js'),
    action: 'roster.read',
    nav: 'rosters',
  },
  {
    path: '/pool',
    load: () => import('../features/pool/PoolScreen.js'),
    action: 'session.read',
  },
  {
    path: '/flow',
    load: () => import('../features/flow/FlowScreen.js'),
    action: 'metrics.read',
    nav: 'flow',
  },
  {
    path: '/calendar',
    load: () => import('../features/calendar/CalendarScreen.js'),
    action: 'calendar.own',
    nav: 'calendar',
  },
  {
    path: '/directory',
    load: () => import('../features/directory/DirectoryScreen.js'),
    action: 'directory.read',
    nav: 'directory',
  },
  {
    path: '/aids',
    load: () => import('../features/aids/AidsScreen.js'),
    action: 'library.read',
    nav: 'aids',
  },
  {
    path: '/aids/which',
    load: () => import('../features/aids/WhichScreen.js'),
    action: 'library.read',
  },
  {
    path: '/aids/criteria',
    load: () => import('../features/aids/CriteriaScreen.js'),
    action: 'library.read',
  },
  {
    path: '/aids/guides',
    load: () => import('../features/aids/GuidesScreen.js'),
    action: 'library.read',
  },
  {
    path: '/services',
    load: () => import('../features/services/ServicesScreen.js'),
    action: 'service.read',
  },
  {
    path: '/services/missing',
    load: () => import('../features/services/missing/MissingScreen.js'),
    action: 'missing.keep',
  },
  {
    path: '/library',
    load: () => import('../features/library/LibraryScreen.js'),
    action: 'library.read',
  },
  {
    path: '/area',
    load: () => import('../features/areas/AreaScreen.js'),
    action: 'area.read',
    nav: 'area',
  },
  {
    path: '/people',
    load: () => import('../features/people/PeopleScreen.js'),
    action: 'person.list',
    nav: 'people',
  },
  {
    path: '/retention',
    load: () => import('../features/people/RetentionScreen.js'),
    action: 'retention.read',
    nav: 'retention',
  },
  {
    path: '/audit',
    load: () => import('../features/audit/AuditScreen.js'),
    action: 'audit.read',
    nav: 'audit',
  },
  { path: '/demo/mail', load: () => import('../features/demo-mail/MailScreen.js') },
  {
    path: '/referrals/new',
    load: () => import('../features/referral/ReferralScreen.js'),
    action: 'referral.log',
    nav: 'referral',
  },
];

type Rights = Pick<Me, 'may'>;

export const canOpen = (me: Rights, { action }: Pick<Screen, 'action'>): boolean =>
  action === undefined || me.may.includes(action);

/** What the main menu shows to this person. */
export const menuOf = (me: Rights, screens: readonly Screen[] = SCREENS): readonly Screen[] =>
  screens.filter((screen) => screen.nav !== undefined && canOpen(me, screen));

/** Where a person's work begins: the first of these that exists and is theirs. */
const HOMES = [
  '/desk',
  '/cases',
  '/sessions',
  '/flow',
  '/people',
  '/retention',
  '/calendar',
] as const;

export const homeOf = (me: Rights, screens: readonly Screen[] = SCREENS): string | null =>
  HOMES.find((home) => menuOf(me, screens).some(({ path }) => path === home)) ?? null;
