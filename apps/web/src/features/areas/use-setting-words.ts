import type { AreaSettings } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';

interface SettingWords {
  readonly id: keyof AreaSettings;
  readonly name: string;
  readonly value: string;
}

/** Every setting of an area with its name and its value in words, in the order of the screen. */
export function useSettingWords(): (settings: AreaSettings) => SettingWords[] {
  const { t } = useTranslation(['areas', 'codes']);
  return (settings) => [
    {
      id: 'consultationMode',
      name: t('areas:settings.mode'),
      value: t(`codes:consultationMode.${settings.consultationMode}`),
    },
    {
      id: 'kelaChannel',
      name: t('areas:settings.kela'),
      value: t(`codes:serviceMode.${settings.kelaChannel}`),
    },
    {
      id: 'psychosocialAdultFrom',
      name: t('areas:settings.adultFrom'),
      value: t('areas:settings.adultFromValue', { age: settings.psychosocialAdultFrom }),
    },
    {
      id: 'hint',
      name: t('areas:settings.hint'),
      value: t('areas:settings.hintValue', {
        count: settings.hint.minDomains,
        level: settings.hint.minLevel,
      }),
    },
    {
      id: 'feedbackDays',
      name: t('areas:settings.feedback'),
      value: t('areas:settings.within', { count: settings.feedbackDays }),
    },
    {
      id: 'retentionDays',
      name: t('areas:settings.retention'),
      value: t('areas:settings.after', { count: settings.retentionDays }),
    },
    {
      id: 'directAnswerDays',
      name: t('areas:settings.direct'),
      value: t('areas:settings.workingDays', { count: settings.directAnswerDays }),
    },
    {
      id: 'serviceCheckMonths',
      name: t('areas:settings.serviceCheck'),
      value: t('areas:settings.months', { count: settings.serviceCheckMonths }),
    },
    {
      id: 'guideCheckMonths',
      name: t('areas:settings.guideCheck'),
      value: t('areas:settings.months', { count: settings.guideCheckMonths }),
    },
  ];
}
