import { featuredPeople } from '../../local/school/featured';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';

// Each typical person of the demonstration school opens the diary: the whole way from SQLite to the screen.
test.use({ school: true });

for (const { login, title, role } of featuredPeople) {
  test(`${title} (${role.fr}) opens the diary`, async ({ page }) => {
    await signIn(page, login);
    await openPage(page, 'CahierDeTextes');
    await expectAccessible(page);
    await prefer(page, { theme: 'dark', language: 'en' });
    await openPage(page, 'CahierDeTextes');
    await expectAccessible(page);
    await expectReflow(page);
  });
}

test('the person menu offers the typical people', async ({ page }) => {
  const [first, second] = featuredPeople;
  await signIn(page, first.login);
  await openPage(page, 'CahierDeTextes');
  await page.locator('details.person summary').click();
  await page.locator('details.person').getByRole('button', { name: second.title }).click();
  await expect(page.locator('details.person summary')).toContainText(second.title);
});
