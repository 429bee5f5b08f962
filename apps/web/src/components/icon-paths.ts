const ring = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z';
const eyeOff =
  'M4 4l16 16M10 5.7A9.6 9.6 0 0 1 12 5.5c5 0 8.3 3.7 9.7 6.5a14 14 0 0 1-3 3.9M6.5 7.6A13.5 13.5 0 0 0 2.3 12c1.4 2.8 4.7 6.5 9.7 6.5 1.6 0 3-.4 4.3-1';
const cloudlessWifi =
  'M3 3l18 18M8.5 16.3a5 5 0 0 1 7 0M5.3 12.6a9.5 9.5 0 0 1 4-2.4M14.5 10.2a9.5 9.5 0 0 1 4.2 2.4M2.5 9a14 14 0 0 1 4.3-2.7M12 5c3.7 0 7 1.5 9.5 4M12 20v.1';

/** Strokes on a 24-grid, 2 px wide, in the colour of the text beside them. */
export const ICON_PATHS = {
  arrowDown: 'M12 5v13.5M6 13l6 6 6-6',
  arrowLeft: 'M19 12H5.5M11 6l-6 6 6 6',
  arrowRight: 'M5 12h13.5M13 6l6 6-6 6',
  arrowUp: 'M12 19V5.5M6 11l6-6 6 6',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4',
  calendar:
    'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 10h17M8 2.8v4M16 2.8v4',
  camera:
    'M4.5 6h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM15.5 10.5l6-3v9l-6-3',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevronDown: 'm6 9.5 6 6 6-6',
  chevronLeft: 'm14.5 6-6 6 6 6',
  chevronRight: 'm9.5 6 6 6-6 6',
  clock: `${ring}M12 7v5.2l3.2 2`,
  copy: 'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3',
  cross: 'm6 6 12 12M18 6 6 18',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  eye: 'M2.3 12c1.4-2.8 4.7-6.5 9.7-6.5s8.3 3.7 9.7 6.5c-1.4 2.8-4.7 6.5-9.7 6.5S3.7 14.8 2.3 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  eyeOff,
  flag: 'M5.5 21V4h12l-2.5 4.2L17.5 12h-12',
  globe: `${ring}M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9z`,
  grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
  info: `${ring}M12 11v5.5M12 7.6v.1`,
  lock: 'M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 10.5v-3a4 4 0 0 1 8 0v3',
  mail: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 7l8.5 6.5L20.5 7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M6 12h12',
  offline: cloudlessWifi,
  pause: 'M8.5 6v12M15.5 6v12',
  pencil: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19z',
  people:
    'M12.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2.5 19.5c.9-3.6 3.3-5 6.5-5s5.6 1.4 6.5 5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 15c1.9.8 3 2.3 3.5 4.5',
  play: 'M8 5.5v13l10.5-6.5z',
  plus: 'M12 5v14M5 12h14',
  printer: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  question: `${ring}M9.3 9.5a2.8 2.8 0 1 1 4 2.5c-.9.5-1.3 1-1.3 2M12 17v.1`,
  search: 'M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15 15l5 5',
  sort: 'M4 6h10M4 12h6M4 18h8M17 9v10M13.5 15.5 17 19l3.5-3.5',
  speech: 'M4 4.5h16v12h-9l-4.5 4v-4H4z',
  stop: 'M8 2.8h8L21.2 8v8L16 21.2H8L2.8 16V8zM12 7.5v5.5M12 16.4v.1',
  swap: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  warning: 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.4v.1',
} as const;

export type IconName = keyof typeof ICON_PATHS;
