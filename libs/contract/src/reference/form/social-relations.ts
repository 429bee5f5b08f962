import type { FormSheet } from './form-sheet.js';

export const socialRelations = {
  key: 'socialRelations',
  title: {
    fi: 'Sosiaaliset suhteet',
    sv: 'Sociala relationer',
    en: 'Social relationships',
  },
  goodEnd: {
    fi: 'Turvallisia sosiaalisia verkostoja, ihmissuhteita',
    sv: 'Trygga sociala nätverk och relationer',
    en: 'Safe social networks and relationships',
  },
  concernEnd: {
    fi: 'Eristäytyneisyys, lähisuhdeväkivaltaa, turvattomuutta',
    sv: 'Isolering, våld i nära relationer, otrygghet',
    en: 'Isolation, violence in close relationships, lack of safety',
  },
  levels: [
    {
      fi: 'Tasavertaisia ihmissuhteita ja sosiaalisia verkostoja',
      sv: 'Jämlika relationer och sociala nätverk',
      en: 'Equal relationships and social networks',
    },
    {
      fi: 'Sosiaalisia suhteita on, mutta esim. huolenpito läheisestä kuormittaa',
      sv: 'Har sociala relationer, men t.ex. omsorg om en närstående är betungande',
      en: 'Has social relationships, but e.g. caring for a close person is a strain',
    },
    {
      fi: 'Vähän sosiaalisia suhteita, huoli ja huolenpito läheisistä kuormittaa',
      sv: 'Få sociala relationer, oro för och omsorg om närstående är betungande',
      en: 'Few social relationships, worry about and care for close persons is a strain',
    },
    {
      fi: 'Yksinäisyyttä, eristäytymistä, sosiaaliset tilanteet kuormittavat',
      sv: 'Ensamhet, isolering, sociala situationer är betungande',
      en: 'Loneliness, withdrawal, social situations are a strain',
    },
    {
      fi: 'Lähisuhdeväkivaltaa, turvattomuutta sosiaalisissa suhteissa',
      sv: 'Våld i nära relationer, otrygghet i sociala relationer',
      en: 'Violence in close relationships, lack of safety in social relationships',
    },
  ],
} as const satisfies FormSheet;
