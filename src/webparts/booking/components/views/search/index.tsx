import { withViewsStrings } from '../loc/strings';
import { SearchView } from './SearchView';

export const Search = withViewsStrings(SearchView);
