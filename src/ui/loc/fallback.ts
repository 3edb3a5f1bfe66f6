/** The one sentence that is always there: for when the strings themselves could not be fetched. */
export const stringsFailed = {
  fr: 'Les textes de cette page n’ont pas pu être chargés. Vérifiez la connexion, puis rechargez la page.',
  en: 'The words of this page could not be loaded. Check the connection, then reload the page.'
};
