import type { FormSheet } from './form-sheet.js';

export const dailyAffairs = {
  key: 'dailyAffairs',
  title: {
    fi: 'Asioiden hoitaminen',
    sv: 'Skötsel av ärenden',
    en: "Handling one's affairs",
  },
  goodEnd: {
    fi: 'Asiointi onnistuu: etuudet, ajanvaraukset, pankkipalvelut',
    sv: 'Klarar av ärenden: förmåner, tidsbokningar, banktjänster',
    en: 'Manages errands: benefits, bookings, banking',
  },
  concernEnd: {
    fi: 'Ensisijaiset etuudet hakematta. Joku muu asioi puolesta.',
    sv: 'Primära förmåner har inte sökts. Någon annan sköter ärendena.',
    en: 'Primary benefits not applied for. Someone else runs errands for the person.',
  },
  levels: [
    {
      fi: 'Asiointi onnistuu hyvin, pankkitunnukset käytössä',
      sv: 'Ärenden sköts väl, nätbankskoder i bruk',
      en: 'Handles affairs well, online banking credentials in use',
    },
    {
      fi: 'Asiointi onnistuu viiveellä, pankkitunnukset käytössä, asiointi puhelimitse',
      sv: 'Ärenden sköts med dröjsmål, nätbankskoder i bruk, ärenden per telefon',
      en: 'Handles affairs with delay, online banking credentials in use, by telephone',
    },
    {
      fi: 'Asioiden hoito vaatii muistuttelua ja ohjausta, asiointi paikan päällä',
      sv: 'Skötseln av ärenden kräver påminnelser och handledning, ärenden sköts på plats',
      en: 'Needs reminders and guidance, handles matters in person on site',
    },
    {
      fi: 'Tarvitsee toisen apua asiointiin ja yhteydenottoihin',
      sv: 'Behöver någon annans hjälp med ärenden och kontakter',
      en: "Needs another person's help with errands and making contact",
    },
    {
      fi: 'Etuudet jäävät hakematta, ei asioi virastoissa, asiat jäävät hoitamatta',
      sv: 'Förmåner blir osökta, uträttar inte ärenden hos myndigheter, ärenden blir oskötta',
      en: 'Benefits go unclaimed, does not deal with offices, matters are left undone',
    },
  ],
} as const satisfies FormSheet;
