import { html, type Html } from './html';
import type { PageStrings } from './strings';
import { initials } from './template';
import type { FeaturedPerson, PageLanguage, Person, PlacedWebPart, SitePage } from './types';

/** Home page of a site: one card a page. */
export function homeView(strings: PageStrings, language: PageLanguage, sitePath: string, pages: SitePage[]): Html {
  return html`<div class="section">
    <h1>${strings.welcome}</h1>
    <p class="lead">${pages.length > 0 ? strings.welcomeText : strings.noWebParts}</p>
    <ul class="cards">
      ${pages.map(
        (page) =>
          html`<li>
            <a class="card" href="${sitePath}/SitePages/${page.name}.aspx"
              ><b>${page.title[language]}</b><span>${page.description[language]}</span></a
            >
          </li>`
      )}
    </ul>
  </div>`;
}

/** The places of a page's web parts; the runtime draws in them. */
export function webPartsView(title: string | undefined, webParts: PlacedWebPart[]): Html {
  return html`${title !== undefined && html`<div class="section pageTitle"><h1>${title}</h1></div>`}
  ${webParts.map(({ elementId }) => html`<div class="section webPart"><div id="${elementId}" data-web-part></div></div>`)}`;
}

/** A page that says why there is nothing to see, and where to go from here. */
export function messageView(title: string, text: string, links: { href: string; label: string }[]): Html {
  return html`<div class="section message">
    <h1>${title}</h1>
    <p class="lead">${text}</p>
    <ul class="links">
      ${links.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}
    </ul>
  </div>`;
}

export interface SignInFacts {
  strings: PageStrings;
  language: PageLanguage;
  featured: FeaturedPerson[];
  /** Where to go once somebody is chosen. */
  returnTo: string;
  query: string;
  found: Person[];
  total: number;
  /** A login that was asked for and does not exist. */
  unknown: boolean;
}

/** « Qui êtes-vous ? »: the first page that a newcomer sees. */
export function signInView(facts: SignInFacts): Html {
  const { strings, language, featured, returnTo, unknown } = facts;
  return html`<div class="section signIn">
    <h1>${strings.whoAreYou}</h1>
    <p class="lead">${strings.signInText}</p>
    ${unknown && html`<p role="alert" class="warning">${strings.unknownLogin}</p>`}
    ${
      featured.length > 0 &&
      html`<h2>${strings.typicalPeople}</h2>
        <form method="post" action="/_local/signin">
          <input type="hidden" name="return" value="${returnTo}" />
          <ul class="cards people3">
            ${featured.map(
              ({ login, title, role, hint }) =>
                html`<li>
                  <button class="card" name="login" value="${login}">
                    <span class="initials" aria-hidden="true">${initials(title)}</span>
                    <b>${title}</b><span class="role">${role[language]}</span><span>${hint[language]}</span>
                  </button>
                </li>`
            )}
          </ul>
        </form>`
    }
    ${otherPeople(facts)}
  </div>`;
}

function otherPeople({ strings, returnTo, query, found, total }: SignInFacts): Html {
  return html`<h2 id="others">${strings.searchPeople}</h2>
    <form class="search" method="get" action="/_local/signin" role="search">
      <input type="hidden" name="return" value="${returnTo}" />
      <label for="people">${strings.searchLabel}</label>
      <input id="people" name="q" type="search" value="${query}" autocomplete="off" />
      <button>${strings.search}</button>
    </form>
    <form id="found" method="post" action="/_local/signin" aria-labelledby="others">
      <input type="hidden" name="return" value="${returnTo}" />
      <p role="status">${countLine(strings, found.length, total)}</p>
      <ul class="people">
        ${found.map(
          ({ login, title }) =>
            html`<li>
              <button name="login" value="${login}"><b>${title}</b><span>${login}</span></button>
            </li>`
        )}
      </ul>
    </form>`;
}

function countLine(strings: PageStrings, shown: number, total: number): string {
  if (total === 0) return strings.noPerson;
  const count = `${total} ${total === 1 ? strings.person : strings.people}`;
  if (shown === 0) return `${count} : ${strings.typeName}`;
  return shown < total ? `${count} (${strings.firstOnes})` : count;
}
