import { readPage } from '#published/read.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => readPage<'live'>(event);
