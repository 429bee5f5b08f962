import type { FormSheet } from './form-sheet.js';

export const employment = {
  key: 'employment',
  title: {
    fi: 'Työllisyys',
    sv: 'Sysselsättning',
    en: 'Employment',
  },
  goodEnd: {
    fi: 'Ei pitkiä työttömyysjaksoja',
    sv: 'Inga långa arbetslöshetsperioder',
    en: 'No long spells of unemployment',
  },
  concernEnd: {
    fi: 'Suuria vaikeuksia työllistyä ja osallistua työllistymistä edistäviin palveluihin',
    sv: 'Stora svårigheter att få arbete och att delta i sysselsättningsfrämjande tjänster',
    en: 'Great difficulty in finding work and in taking part in services that promote employment',
  },
  levels: [
    {
      fi: 'Lyhyitä työttömyysjaksoja, ollut työssä avoimilla työmarkkinoilla',
      sv: 'Korta arbetslöshetsperioder, har arbetat på den öppna arbetsmarknaden',
      en: 'Short spells of unemployment, has worked in the open labour market',
    },
    {
      fi: 'Lyhyitä työsuhteita, toistuvia työttömyysjaksoja',
      sv: 'Korta anställningar, upprepade arbetslöshetsperioder',
      en: 'Short employment relationships, repeated spells of unemployment',
    },
    {
      fi: 'Työhistoria koostuu palkkatukijaksoista ja työkokeiluista, ei koulutusta',
      sv: 'Arbetshistorien består av perioder med lönesubvention och arbetsprövningar, ingen utbildning',
      en: 'Work history consists of pay-subsidy periods and work trials, no qualification',
    },
    {
      fi: 'Useita kuty-jaksoja, eteneminen TE-palveluihin ei ole onnistunut',
      sv: 'Flera perioder i arbetsverksamhet i rehabiliteringssyfte, har inte kommit vidare till arbetskraftsservicen',
      en: 'Several periods of rehabilitative work activity, moving on to employment services has not succeeded',
    },
    {
      fi: 'Kuty-/soku-jaksot keskeytyneet, ei motivaatiota palveluihin',
      sv: 'Perioder i arbetsverksamhet i rehabiliteringssyfte eller social rehabilitering har avbrutits, ingen motivation för tjänster',
      en: 'Periods of rehabilitative work activity or social rehabilitation broken off, no motivation for services',
    },
  ],
} as const satisfies FormSheet;
