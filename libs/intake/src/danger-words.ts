/**
 * Words that speak of danger, as beginnings of words or short turns of phrase, in the three languages
 * in which cases are written. They raise a reminder and nothing else, so a word too many is better
 * than one too few.
 */
export const SELF =
  /(?<!\p{L})(?:itsemur|itsetuho|itsensä (?:tappa|vahingoitta)|(?:tappaa?|vahingoittaa|satuttaa|viiltel\p{L}*) its|viiltel|(?:ei|eikä|ettei) (?:halua|jaksa|tahdo) (?:enää )?elä|(?:ei|eikä|ettei) ole (?:enää )?syytä elä|hengiltä its|självmord|självskad|skada sig|ta(?:r)? sitt liv|inte leva|suicid|self-?harm|harm (?:him|her|them)?sel|kill (?:him|her|them)sel|end (?:his|her|their) life|not want to live)/iu;

export const OTHERS =
  /(?<!\p{L})(?:väkival\p{L}*|lähisuhdeväkival|pahoinpi|pahoinpid|uhkaa? (?:tappa|vahingoitta|lyö)|uhannut (?:tappa|vahingoitta|lyö)|tappouhka|lyö(?:ty|nyt|vät|mi|dään)\p{L}*|hakka(?:a|nnut|si)|kurist|raiska|pelkää (?:kotona|puoliso|kumppani|miestään|vaimoaan)|pelkäävänsä kotona|vainoa|våld\p{L}*|misshand|hota(?:r|t|de)? att (?:döda|skada|slå)|slår|slagit|våldt|förfölj|rädd (?:hemma|för sin)|violen|assault|beat(?:s|en|ing)\b|threaten\p{L}* (?:to )?(?:kill|hurt|harm)|rape|stalk|afraid (?:at home|of (?:his|her|their)))/iu;

const CHILD =
  /(?<!\p{L})(?:lap(?:si|sen|set|sia|sensa|sille|silla|sista|sella|seen|sesta|sta|selle)\p{L}*|laste\p{L}*|lasta(?!\p{L})|vauva|alaikäi|tyttär|poikansa|barn\p{L}*|baby|minderårig|child\p{L}*|kids?\b|infant|toddler)/iu;

const HARM =
  /(?<!\p{L})(?:väkival|pahoinpi|pahoinpid|laiminly|heitteill|kaltoin|turvat|vaara\p{L}*|pelk\p{L}*|lyö|hakka|yksin (?:kotona|yöt|öisin)|ilman (?:hoitoa|huolenpitoa|ruokaa|valvontaa)|hyväksikäyt|humala|päihtyn|våld|misshand|försumm|vanvår|fara|rädd|slår|ensam hemma|utan (?:vård|tillsyn|mat)|berusad|påverkad|violen|neglect|abuse|unsafe|danger|afraid|beat|alone at home|without (?:care|food)|drunk|intoxicat)/iu;

/** A child and harm in the same sentence. */
export const speaksOfChild = (sentence: string): boolean =>
  CHILD.test(sentence) && HARM.test(sentence);
