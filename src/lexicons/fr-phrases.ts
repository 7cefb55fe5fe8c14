import type {Phrases} from './phrases.ts'
import {wordSet} from './word-set.ts'

/** What texts in French say by habit. */
export const frPhrases: Phrases = {
  statuses: ['état au', 'situation au', 'mis à jour le', 'publié le'],
  caveats: [
    "n'est pas prouvé que",
    'n’est pas prouvé que',
    "n'est pas établi que",
    'n’est pas établi que',
    'avec prudence',
    'chiffre est provisoire',
    'chiffres sont provisoires',
    'pu être vérifié',
    'ne signifie pas que',
    "marge d'erreur",
    'marge d’erreur'
  ],
  boilerplate: [
    'tous droits réservés',
    'à lire aussi',
    'lire aussi',
    'cliquez ici',
    'abonnez-vous',
    'avec afp',
    'article mis à jour'
  ],
  teasers: [
    'lire aussi',
    'lire également',
    'à lire aussi',
    'à lire également',
    'a lire aussi',
    'lisez aussi',
    'lire la suite',
    'voir aussi',
    'à voir aussi',
    'sur le même sujet',
    'sur le même thème',
    'en savoir plus',
    'vous aimerez aussi',
    'cela pourrait vous intéresser',
    'ceci peut vous intéresser',
    'articles liés',
    'à découvrir aussi',
    'les plus lus'
  ],
  referrals: [
    "pour plus d'informations",
    'pour plus d’informations',
    "pour plus d'information",
    'pour plus d’information',
    'pour en savoir plus',
    'connectez-vous',
    'retrouvez-nous sur',
    'suivez-nous sur',
    'en savoir plus'
  ],
  pointing: wordSet('voir lire écouter regarder découvrir retrouver'),
  beforeLink: wordSet('à a aussi notre nos également'),
  silences: [
    "n'a pas souhaité commenter",
    'n’a pas souhaité commenter',
    "n'a pas souhaité faire de commentaire",
    'n’a pas souhaité faire de commentaire',
    "s'est refusé à tout commentaire",
    's’est refusé à tout commentaire',
    "n'a pas répondu aux sollicitations",
    'n’a pas répondu aux sollicitations',
    "n'était pas joignable",
    'n’était pas joignable',
    "n'a pu être joint",
    'n’a pu être joint'
  ],
  courtesies: [
    'merci beaucoup',
    'merci à tous',
    'merci à toutes',
    'merci de votre',
    'bonjour à tous',
    'bonsoir à tous',
    'mesdames et messieurs',
    'chers amis'
  ],
  valedictions: new Set([
    'cordialement',
    'bien cordialement',
    'sincères salutations',
    'salutations distinguées',
    'avec mes meilleures salutations'
  ]),
  answers: wordSet('oui non si'),
  subjectLabels: wordSet('objet sujet'),
  pictureCredits: new Set([
    'photo',
    'photos',
    'image',
    'illustration',
    'vidéo',
    'crédit',
    'crédits',
    'crédit photo',
    'crédits photo'
  ]),
  serial: wordSet('premièrement deuxièmement troisièmement quatrièmement cinquièmement enfin ensuite'),
  addressing: ['vous', 'permettez-moi', 'laissez-moi', 'imaginez', 'croyez-moi'],
  announcing: ['permettez-moi', 'laissez-moi']
}
