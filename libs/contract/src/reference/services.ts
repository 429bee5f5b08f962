import type { ServiceKey, ServicePhase } from '../codes.js';
import type { Worded } from './worded.js';

interface ListedService {
  readonly key: ServiceKey;
  readonly phase: ServicePhase;
  readonly name: Worded;
}

const listed = (
  key: ServiceKey,
  phase: ServicePhase,
  fi: string,
  sv: string,
  en: string,
): ListedService => ({ key, phase, name: { fi, sv, en } });

/**
 * The services of the three phases of the joint service, in their order (SVC-02). The Finnish names are
 * those of the source; Swedish and English are working translations. How an area arranges each belongs
 * to its own catalogue.
 */
export const SERVICES: readonly ListedService[] = [
  listed(
    'INITIAL_ASSESSMENT',
    'START',
    'Alkukartoitus',
    'Inledande kartläggning',
    'Initial assessment',
  ),
  listed(
    'GUIDANCE_BY_OWN_ORGANISATION',
    'START',
    'Asiakasohjaus emo-organisaatioiden kautta',
    'Klientstyrning via moderorganisationerna',
    'Guidance through the parent organisations',
  ),
  listed(
    'JOINT_EMPLOYMENT_PLAN',
    'START',
    'Monialainen työllistymissuunnitelma',
    'Sektorsövergripande sysselsättningsplan',
    'Multi-sectoral employment plan',
  ),
  listed(
    'HEALTH_CHECK',
    'START',
    'Työttömien terveystarkastus',
    'Hälsoundersökning för arbetslösa',
    'Health check for the unemployed',
  ),
  listed(
    'REHABILITATIVE_WORK',
    'REHABILITATION',
    'Kuntouttava työtoiminta',
    'Arbetsverksamhet i rehabiliteringssyfte',
    'Rehabilitative work activity',
  ),
  listed(
    'COACHING_AND_GROUPS',
    'REHABILITATION',
    'Valmennukset ja ryhmätoiminta',
    'Träning och gruppverksamhet',
    'Coaching and group activities',
  ),
  listed(
    'TRANSITIONAL_LABOUR_MARKET',
    'REHABILITATION',
    'Välityömarkkinoiden palvelut',
    'Tjänster på övergångsarbetsmarknaden',
    'Services of the transitional labour market',
  ),
  listed(
    'MUNICIPAL_SERVICES',
    'REHABILITATION',
    'Kuntien peruspalvelujen koordinointi',
    'Samordning av kommunernas basservice',
    'Coordination of municipal basic services',
  ),
  listed(
    'KELA_SERVICES',
    'REHABILITATION',
    'Kelan palvelujen koordinointi',
    'Samordning av FPA:s tjänster',
    'Coordination of Kela services',
  ),
  listed(
    'EXPERT_ASSESSMENTS',
    'REHABILITATION',
    'Asiantuntija-arvioinnit',
    'Expertbedömningar',
    'Expert assessments',
  ),
  listed(
    'SOCIAL_REHABILITATION',
    'REHABILITATION',
    'Sosiaalinen kuntoutus',
    'Social rehabilitering',
    'Social rehabilitation',
  ),
  listed(
    'CAREER_PLANNING',
    'COACHING_AND_EMPLOYMENT',
    'Ammatinvalinta- ja urasuunnittelu',
    'Yrkesvals- och karriärplanering',
    'Vocational and career planning',
  ),
  listed(
    'JOB_COACHING',
    'COACHING_AND_EMPLOYMENT',
    'Työhönvalmennus',
    'Jobbcoachning',
    'Job coaching',
  ),
  listed(
    'WORK_OR_EDUCATION_TRIAL',
    'COACHING_AND_EMPLOYMENT',
    'Työkokeilu/koulutuskokeilu',
    'Arbetsprövning/utbildningsprövning',
    'Work or education trial',
  ),
  listed(
    'LABOUR_MARKET_TRAINING',
    'COACHING_AND_EMPLOYMENT',
    'Työvoimakoulutus',
    'Arbetskraftsutbildning',
    'Labour market training',
  ),
  listed(
    'OWN_INITIATIVE_EDUCATION',
    'COACHING_AND_EMPLOYMENT',
    'Omaehtoinen koulutus',
    'Frivillig utbildning',
    "Education on one's own initiative",
  ),
  listed(
    'SUPPORTED_APPRENTICESHIP',
    'COACHING_AND_EMPLOYMENT',
    'Tuettu oppisopimus',
    'Stödd läroavtalsutbildning',
    'Supported apprenticeship',
  ),
  listed(
    'CAREER_AND_JOB_SEARCH_COACHING',
    'COACHING_AND_EMPLOYMENT',
    'Ura- ja työnhakuvalmennukset',
    'Karriär- och jobbsökarcoachning',
    'Career and job search coaching',
  ),
  listed(
    'PAY_SUBSIDY',
    'COACHING_AND_EMPLOYMENT',
    'Palkkatuettu työ',
    'Lönesubventionerat arbete',
    'Subsidised work',
  ),
  listed(
    'JOB_SEARCH_SKILLS',
    'COACHING_AND_EMPLOYMENT',
    'Työnhakuvalmiuksien parantaminen ja työpaikkojen etsiminen',
    'Förbättrande av jobbsökarfärdigheter och sökande av arbetsplatser',
    'Improving job search skills and looking for jobs',
  ),
];
