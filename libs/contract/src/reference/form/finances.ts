import type { FormSheet } from './form-sheet.js';

export const finances = {
  key: 'finances',
  title: {
    fi: 'Taloudellinen tilanne',
    sv: 'Ekonomisk situation',
    en: 'Financial situation',
  },
  goodEnd: {
    fi: 'Raha-asiat hoituvat omatoimisesti, rahat riittävät elämiseen',
    sv: 'Sköter sin ekonomi självständigt, pengarna räcker till livet',
    en: 'Handles money independently, money is enough to live on',
  },
  concernEnd: {
    fi: 'Maksamattomia laskuja, velkaa, ei rahaa perustarpeisiin, pelaaminen, vipit',
    sv: 'Obetalda räkningar, skuld, inga pengar till basbehov, spelande, snabblån',
    en: 'Unpaid bills, debt, no money for basic needs, gambling, payday loans',
  },
  levels: [
    {
      fi: 'Raha-asiat hoituvat omatoimisesti, raha riittää perustarpeisiin',
      sv: 'Sköter sin ekonomi självständigt, pengarna räcker till basbehov',
      en: 'Handles money independently, money covers basic needs',
    },
    {
      fi: 'Satunnainen toimeentulotuen tarve',
      sv: 'Tillfälligt behov av utkomststöd',
      en: 'Occasional need of social assistance',
    },
    {
      fi: 'Perustoimeentulotukeen ei oikeutta ylijäämän vuoksi, toistuva tarve, velkoja/ulosotto',
      sv: 'Inte rätt till grundläggande utkomststöd på grund av överskott, återkommande behov, skulder/utsökning',
      en: 'No entitlement to basic social assistance because of surplus income, recurrent need, debts/enforcement',
    },
    {
      fi: 'Laskut rästissä toistuvasti',
      sv: 'Räkningarna släpar efter upprepade gånger',
      en: 'Bills repeatedly in arrears',
    },
    {
      fi: 'Vippejä, yksityisiä velkoja, pelaamista',
      sv: 'Snabblån, privata skulder, spelande',
      en: 'Payday loans, private debts, gambling',
    },
  ],
} as const satisfies FormSheet;
