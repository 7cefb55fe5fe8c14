/** Whether the words of a link say nothing of where it leads: screen readers list links without what stands around them. */
export function isUnclear(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return unclear.has(words)
}

const unclear = new Set(
  [
    'here|click here|click|this|this link|link|more|read more|learn more|see more|more information|details|page|website',
    'hier|hier klicken|klicken sie hier|klick|link|dieser link|mehr|mehr erfahren|mehr lesen|weiterlesen|weitere informationen',
    'ici|cliquez ici|cliquer ici|lien|ce lien|plus|en savoir plus|lire la suite|plus d informations',
    'aquí|haga clic aquí|haz clic aquí|clic aquí|enlace|este enlace|más|saber más|leer más|más información'
  ].flatMap((language) => language.split('|'))
)
