import type { FormSheet } from './form-sheet.js';

export const serviceAttendance = {
  key: 'serviceAttendance',
  title: {
    fi: 'Asiointi palveluissa (sote ja työllisyys)',
    sv: 'Besök i servicen (social- och hälsovård samt sysselsättning)',
    en: 'Attending services (health, social and employment)',
  },
  goodEnd: {
    fi: 'Käynnit toteutuvat sovitusti',
    sv: 'Besöken genomförs enligt överenskommelse',
    en: 'Visits take place as agreed',
  },
  concernEnd: {
    fi: 'Useita käyntejä eri palveluissa, peruuttamattomia aikoja',
    sv: 'Flera besök i olika tjänster, tider som inte avbokats',
    en: 'Several visits in different services, appointments not cancelled',
  },
  levels: [
    {
      fi: 'Käynnit toteutuvat sovitusti',
      sv: 'Besöken genomförs enligt överenskommelse',
      en: 'Visits take place as agreed',
    },
    {
      fi: 'Käynnit toteutuvat osittain',
      sv: 'Besöken genomförs delvis',
      en: 'Visits take place in part',
    },
    {
      fi: 'Käynnit toteutuvat osittain, ei motivaatiota hoitaa asiaa',
      sv: 'Besöken genomförs delvis, ingen motivation att sköta ärendet',
      en: 'Visits take place in part, no motivation to deal with the matter',
    },
    {
      fi: 'Käynnit eivät toteudu, ei yhteistyöhalukkuutta, perumattomia aikoja',
      sv: 'Besöken genomförs inte, ingen vilja att samarbeta, tider som inte avbokats',
      en: 'Visits do not take place, no willingness to cooperate, appointments not cancelled',
    },
    {
      fi: 'Useita käyntejä eri palveluissa, perumattomia aikoja',
      sv: 'Flera besök i olika tjänster, tider som inte avbokats',
      en: 'Several visits in different services, appointments not cancelled',
    },
  ],
} as const satisfies FormSheet;
