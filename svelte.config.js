import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		// Short names: they stand on every element, and no two of a few dozen components share one.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
	},
	kit: {
		adapter: adapter({ precompress: true }),
		// Small styles travel in the page: fewer requests over a weak network.
		inlineStyleThreshold: 10_000,
		// The offline shell answers for any path: relative asset paths would be looked up below that path.
		paths: { relative: false },
		// Hashes, not nonces: a nonce changes every answer, and with it the ETag (no 304, no shared cache).
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer carries one fixed style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		serviceWorker: { register: false },
		typescript: {
			config: (config) => {
				config.include.push(
					'../vite.config.ts',
					'../drizzle/**/*.ts',
					'../tests/**/*.ts',
					'../.config/**/*.js',
					'../.config/**/*.ts'
				);
				config.exclude.push('../src/service-worker/**');
				return config;
			}
		}
	}
};
