import type { FormSheet } from './form-sheet.js';

export const housing = {
  key: 'housing',
  title: {
    fi: 'Asuminen',
    sv: 'Boende',
    en: 'Housing',
  },
  goodEnd: {
    fi: 'Ei huolta asumisesta',
    sv: 'Ingen oro för boendet',
    en: 'No concern about housing',
  },
  concernEnd: {
    fi: 'Häätöjä, rästivuokria, asunnottomuus',
    sv: 'Vräkningar, hyresskulder, bostadslöshet',
    en: 'Evictions, rent arrears, homelessness',
  },
  levels: [
    {
      fi: 'Ei huolia asumiseen liittyen',
      sv: 'Inga bekymmer med boendet',
      en: 'No worries related to housing',
    },
    {
      fi: 'Huolta kodin ylläpidossa',
      sv: 'Bekymmer med att upprätthålla hemmet',
      en: 'Concern about keeping up the home',
    },
    {
      fi: 'Huomautuksia, toistuvia muuttoja, rästivuokria',
      sv: 'Anmärkningar, upprepade flyttar, hyresskulder',
      en: 'Reprimands, repeated moves, rent arrears',
    },
    {
      fi: 'Häiriökäyttäytymistä, varoituksia',
      sv: 'Störande beteende, varningar',
      en: 'Disturbances, formal warnings',
    },
    {
      fi: 'Häätöjä, asunnottomuutta',
      sv: 'Vräkningar, bostadslöshet',
      en: 'Evictions, homelessness',
    },
  ],
} as const satisfies FormSheet;
