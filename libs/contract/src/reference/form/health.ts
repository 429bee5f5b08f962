import type { FormSheet } from './form-sheet.js';

export const health = {
  key: 'health',
  title: {
    fi: 'Terveys',
    sv: 'Hälsa',
    en: 'Health',
  },
  goodEnd: {
    fi: 'Perusterve',
    sv: 'I grunden frisk',
    en: 'Generally healthy',
  },
  concernEnd: {
    fi: 'Sairauksia, terveydentila selvittämättä, hoitotasapaino huono, päihteiden käyttöä',
    sv: 'Sjukdomar, hälsotillståndet outrett, dålig vårdbalans, bruk av rusmedel',
    en: 'Illnesses, state of health not clarified, treatment not in balance, substance use',
  },
  levels: [
    {
      fi: 'Perusterve',
      sv: 'I grunden frisk',
      en: 'Generally healthy',
    },
    {
      fi: 'Perussairaus tai tapaturma, joka hoidossa',
      sv: 'Grundsjukdom eller olycksfall som är under vård',
      en: 'Underlying illness or injury, under treatment',
    },
    {
      fi: 'Selvittämättömät oireet, työkyky selvittämättä',
      sv: 'Outredda symtom, arbetsförmågan outredd',
      en: 'Unexplained symptoms, work ability not assessed',
    },
    {
      fi: 'Lääkitys ja hoito-ohjeet eivät toteudu',
      sv: 'Medicinering och vårdanvisningar följs inte',
      en: 'Medication and care instructions are not followed',
    },
    {
      fi: 'Päihteiden käyttöä, useita sairauksia, diagnosoimattomia oireita',
      sv: 'Bruk av rusmedel, flera sjukdomar, odiagnostiserade symtom',
      en: 'Substance use, several illnesses, undiagnosed symptoms',
    },
  ],
} as const satisfies FormSheet;
