import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';

// Found once: the workers, which read this file too, inherit the answer.
const executablePath = (process.env.ABWAB_TEST_CHROMIUM ??= await chromiumPath());

export default defineConfig({
	testDir: 'e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: '../node_modules/.cache/playwright',
	globalSetup: './e2e/server.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	timeout: 30_000,
	reporter: 'list',
	use: {
		// Set by the global setup once the product answers.
		baseURL: process.env.ABWAB_TEST_URL,
		launchOptions: { executablePath, args: chromiumArguments },
		trace: 'off',
		screenshot: 'off',
		video: 'off'
	},
	// The phone of the crowd sees everything; a test tagged @desktop is for the wide screen alone.
	projects: [
		{
			name: 'phone',
			grepInvert: /@desktop/,
			use: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
		},
		{ name: 'desktop', grep: /@desktop/, use: { viewport: { width: 1280, height: 800 } } }
	]
});
