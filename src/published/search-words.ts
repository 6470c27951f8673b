import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { PlaceKind } from '#lib/programme/zone.ts';

/**
 * What people type when they look for a kind of place: in four languages, in Darija, and in the Latin letters in
 * which Arabic and Tamazight are typed on phones. Spelling variants that folding already unites are left out.
 */
export const placeWords: Record<PlaceKind, string> = {
	entrance: `مدخل مداخل دخول باب أبواب بوابة من أين ندخل dkhoul lbab
		entrée entrées accès porte portes entrer entrance entrances entry gate gates door way in
		ⴰⴽⵛⵓⵎ ⵉⴽⵛⴰⵎ ⵜⴰⴳⴳⵓⵔⵜ ⵜⵉⴼⵍⵓⵜ ⵉⵎⵉ ⴽⵛⵎ`,
	exit: `مخرج مخارج خروج منين نخرجو makhraj khrouj
		sortie sorties sortir issue évacuation exit exits way out leave evacuation
		ⵓⴼⵓⵖ ⵉⴼⴼⴰⵖ ⴼⴼⵖ`,
	'meeting-point': `نقطة اللقاء نقطة الالتقاء نقطة التجمع ملتقى موعد تلاقي نتلاقاو
		point de rencontre rendez-vous rassemblement retrouver meeting point assembly point meet
		ⴰⴷⵖⴰⵔ ⵏ ⵓⵎⵢⴰⴳⴰⵔ ⵏ ⵓⵎⵇⵇⵉⵔ ⵎⵇⵇⵉⵔ`,
	'first-aid': `إسعاف إسعافات أولية مسعف طبيب طبيبة دكتور ممرض تمريض مريض مريضة جريح جرح إغماء سخفة سخفان دوخة دواء صيدلية
		سيارة الإسعاف الوقاية المدنية tbib tabib mrid ssoukhfa
		secours premiers secours secouriste infirmerie infirmier médecin docteur médical malade blessé blessure malaise
		évanoui médicament pharmacie ambulance croissant rouge protection civile
		first aid doctor medical medic nurse sick ill injured injury hurt wound faint medicine pharmacy ambulance
		ⵜⵉⵡⵉⵙⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴰⵙⴳⵏⴰⴼ ⴰⵎⵙⵊⵊⵉ ⴰⵎⴰⴹⵓⵏ ⴰⵙⴰⴼⴰⵔ`,
	toilets: `مرحاض مراحيض دورة المياه دورات المياه حمام طواليط تواليت بيت الماء بيت الراحة ميضأة كابيني
		mirhad mer7ad twalet toualit bit lma bit raha
		wc w.c. toilette toilettes lavabo lavabos sanitaires cabinets petit coin table à langer
		toilet toilets restroom restrooms bathroom lavatory loo washroom baby changing
		ⴱⵉⵜ ⵍⵎⴰ ⵜⵡⴰⵍⵉⵜ ⵜⵓⴰⵍⵉⵜ ⵜⴰⵣⵇⵇⴰ ⵏ ⵓⵙⵉⵔⴷ`,
	water: `ماء الماء الما لما مياه الشرب شرب نشرب سقاية سقايات عطش عطشان عطشانة نافورة قرعة الماء lma chrab 3tach
		eau eau potable boire fontaine fontaines soif bouteille water drink drinking fountain thirsty bottle refill
		ⴰⵎⴰⵏ ⵜⵉⵙⵙⵉ ⴰⵖⴱⴰⵍⵓ ⴼⴰⴷ`,
	'prayer-room': `قاعة الصلاة مصلى مسجد جامع صلاة نصلي وضوء الوضوء قبلة جمعة salat sala msid masjid jami3 jame3 msella wodo
		prière salle de prière prier mosquée ablutions prayer room pray praying mosque wudu ablution
		ⴰⴷⵖⴰⵔ ⵏ ⵜⵥⴰⵍⵍⵉⵜ ⵜⴰⵥⴰⵍⵍⵉⵜ ⵜⵉⵎⵣⴳⵉⴷⴰ ⵜⴰⵎⵣⴳⵉⴷⴰ`,
	stage: `ساحة منصة مسرح خشبة عروض سهرة scène podium spectacle spectacles stage arena show shows ⴰⵙⴰⵢⵙ`,
	hall: `قاعة ندوات محاضرات مؤتمر مدرج salle conférences conférence auditorium hall room talks lectures conference
		ⵜⴰⵣⵇⵇⴰ ⵉⵙⴰⵔⴰⴳⵏ`,
	'blood-donation': `التبرع بالدم تبرع متبرع دم تصدق بالدم نتبرع خيمة الدم tabaro3 dam ddem dem
		don de sang donner son sang donneur donneurs transfusion collecte blood donation donate donor donors give blood
		ⵜⵉⴽⴽⵉ ⵏ ⵉⴷⴰⵎⵎⵏ ⵉⴷⴰⵎⵎⵏ`
};

/** The word for a pavilion, which people type before its number. */
export const pavilionWords = `رواق الرواق أروقة فضاء خيمة جناح أجنحة riwaq rwa9
	pavillon pavillons stand stands espace tente pavilion pavilions booth booths stall tent ⴰⵥⵓⴱⴰⵢ ⵉⵥⵓⴱⴰⵢ ⵜⴰⵙⴳⴰ ⵜⵉⵙⴳⵡⵉⵏ`;

type Way = {
	kind: 'help' | 'place' | 'page';
	/** What follows the language in the address. */
	path: string;
	title: typeof m.nav_help;
	words: string;
	/** Of a kind of places, which. */
	place?: PlaceKind;
};

const onMap = (place: PlaceKind, title: Way['title']): Way => ({
	kind: 'place',
	path: '/map',
	title,
	words: placeWords[place],
	place
});

/** Help first: of two that fit alike, the first one is shown first. */
export const ways: Way[] = [
	{
		kind: 'help',
		path: '/help',
		title: m.search_lost_child,
		words: `ضاع ولدي ضاعت بنتي ضاع ابني ابنتي طفلي ولدي بنتي طفل ضائع مفقود مفقودة تائه تائهة مختفي اختفاء ضيعت ضيعنا
			توضر ليا ولدي وضرت توضرات تلف ليا الولد الدري الدراري برهوش wldi weldi bnti benti tlef twedder mchafi da3
			enfant perdu disparu égaré perdue disparue fils fille bébé gamin petit perdre
			lost child missing kid son daughter baby boy girl disappeared find my child cannot find
			ⵉⵣⵍⴰ ⵓⵔⴱⴰ ⵜⵣⵍⴰ ⵜⵔⴱⴰⵜ ⴰⵔⴱⴰ ⵜⴰⵔⴱⴰⵜ ⵎⵎⵉ ⵉⵍⵍⵉ ⵉⵢⵡⵉ ⵉⵎⵣⵍⵉ ⵉⵊⵍⴰ ⵡⴰⵣⴰⵏ ⴰⵣⴰⵏ ⴰⵛⵉⵔⵔⵉ`
	},
	{
		kind: 'help',
		path: '/help',
		title: m.search_found_child,
		words: `وجدت طفلا وجدت طفلة عثرت على طفل لقيت ولد لقيت دري طفل تائه وحده يبكي l9it lqit
			enfant trouvé trouver retrouvé seul pleure found child alone crying ⵓⴼⵉⵖ ⴰⵔⴱⴰ ⵢⵓⴼⴰ`
	},
	{
		kind: 'help',
		path: '/help',
		title: m.search_lost_myself,
		words: `ضعت أنا تائه تلفت توضرت أبي أمي ماما بابا والدي والدي lost myself parents mum mom dad
			perdu perdue parents maman papa ⵣⵍⵉⵖ ⵉⵎⵎⴰ ⴱⴰⴱⴰ`
	},
	{
		kind: 'help',
		path: '/help',
		title: m.search_emergency,
		words: `طوارئ طارئة استعجال مستعجل عاجل نجدة النجدة خطر حريق عافية سرقة سرقوني شفار عنف تحرش شكاية تبليغ بلغ عونوني عتقوني
			الرقم 19 رقم الشرطة هاتف اتصال 3awnouni khatar
			urgence urgences danger incendie feu vol volé voleur agression violence harcèlement plainte signaler appeler
			numéro 19 téléphone emergency danger fire theft stolen thief violence harassment complaint report call number
			phone sos ⵜⴰⵏⵎⴰⵔⵓⵜ ⵓⵣⵔⵉⴱ ⵜⵉⵎⵙⵙⵉ ⵜⵓⴽⴽⵔⴹⴰ ⴰⵙⵙⵉⵡⵍ`
	},
	{
		kind: 'help',
		path: '/help',
		title: m.search_police,
		words: `شرطة شرطي شرطية بوليس بوليسي ضابط دورية الأمن أقرب شرطي مساعدة bolis chorta chorti
			police policier policière agent commissariat officer policeman policewoman cop police station ask
			ⴱⵓⵍⵉⵙ ⴰⵎⴱⵓⵍⵉⵙ ⵜⴰⵎⵙⵓⵍⵜⴰ ⵉⴳⵣⴷⵓ`
	},
	{ kind: 'help', path: '/help', title: m.search_first_aid, words: placeWords['first-aid'] },
	{
		kind: 'help',
		path: '/help',
		title: m.nav_help,
		words:
			'مساعدة عاونوني نحتاج مساعدة استقبال إرشاد معلومات aide aider accueil renseignement help info information desk ⵜⵉⵡⵉⵙⵉ'
	},
	onMap('toilets', m.search_toilets),
	onMap('water', m.search_water),
	onMap('prayer-room', m.search_prayer_room),
	onMap('entrance', m.search_entrances),
	onMap('exit', m.search_exits),
	onMap('meeting-point', m.search_meeting_points),
	{
		kind: 'place',
		path: '/map',
		title: m.search_step_free,
		words: `ولوج ولوجيات كرسي متحرك إعاقة معاق ذوي الاحتياجات الخاصة أشخاص في وضعية إعاقة عربة بوسيط أدراج درج
			fauteuil roulant handicap handicapé PMR mobilité réduite poussette accessible accessibilité marches escaliers
			wheelchair disabled disability stroller pram buggy accessible accessibility step-free steps stairs
			ⴰⴽⵛⵓⵎ ⴱⵍⴰ ⵜⵉⴼⵙⴽⵉⵡⵉⵏ ⵜⴰⴽⴰⵔⵓⵙⵙⵜ`
	},
	{
		kind: 'page',
		path: '',
		title: m.search_hours,
		words: `اليوم أوقات الافتتاح ساعات العمل مواقيت وقتاش مفتوح مغلق يفتح يغلق إغلاق مجاني مجانا فابور ثمن تذكرة تذاكر
			عنوان المكان كيف أصل كيفاش نوصل الطريق وصول نقل موقف السيارات باركينغ طرامواي حافلة طوبيس قطار ساعة fabor wa9tach
			aujourd’hui horaires horaire heure heures ouvert ouverture fermé fermeture gratuit gratuite prix tarif billet
			adresse venir itinéraire transport parking stationnement bus tram train accueil
			today opening hours time open closed closing free price ticket tickets address directions get here transport
			parking car park bus tram train ⴰⵙⵙⴰ ⵜⵉⵙⵔⴰⴳⵉⵏ ⵉⵔⵥⵎ ⵉⵇⵇⵏ ⴱⵍⴰ ⴰⵜⵉⴳ ⴰⵏⵙⴰ ⴰⵎⵙⵙⵉⵡⴹ`
	},
	{
		kind: 'page',
		path: '/programme',
		title: m.nav_programme,
		words: `برنامج فقرات فقرة جدول مواعيد عروض ندوات ورشات الآن غدا barnamaj
			programme activités activité calendrier agenda planning démonstrations conférences ateliers maintenant demain
			program schedule sessions timetable calendar events shows talks workshops now tomorrow
			ⴰⵖⴰⵡⴰⵙ ⵜⵉⴳⵣⵣⵓⵎⵉⵏ`
	},
	{ kind: 'page', path: '/pavilions', title: m.nav_pavilions, words: pavilionWords },
	{
		kind: 'page',
		path: '/map',
		title: m.nav_map,
		words: 'خريطة تصميم مخطط مناطق فين أين kharita plan carte zones où map plan zones venue where ⵜⴰⴽⴰⵕⴹⴰ'
	},
	{
		kind: 'page',
		path: '/live',
		title: m.nav_live,
		words: `مباشر بث البث المباشر تلفزة فيديو إعادة مشاهدة لايف mobachir
			direct en direct vidéo vidéos diffusion retransmission regarder replay télé
			live stream streaming video videos broadcast watch replay tv ⵓⵙⵔⵉⴷ ⴰⵣⵣⵓⵣⵔ ⴰⴼⵉⴷⵢⵓ`
	},
	{
		kind: 'page',
		path: '/visit',
		title: m.nav_visit,
		words: `زيارتي زيارة محفوظة مفضلة اختياراتي ma visite favoris enregistré sauvegardé choix parcours
			my visit saved favourites favorites bookmarks plan my day ⵜⵉⵔⵣⵉ`
	},
	{
		kind: 'page',
		path: '/tifli',
		title: m.nav_tifli,
		words: `طفلي مختفي بلاغ الاختفاء أطفال مختفون إنذار tifli mokhtafi moukhtafi moktafi
			alerte enlèvement enfants disparus disparition missing children alert amber abducted abduction
			ⵟⵉⴼⵍⵉ ⵎⵓⵅⵜⴰⴼⵉ ⵉⵛⵉⵔⵔⴰⵏ ⵉⵣⵍⴰⵏ`
	},
	{
		kind: 'page',
		path: '/attendance',
		title: m.nav_attendance,
		words: `إقبال زوار عدد الزوار حضور كم زائر affluence visiteurs fréquentation entrées nombre combien public
			attendance visitors entries crowd how many turnout ⵜⵉⵍⵉⵜ ⵉⵎⵙⵔⵣⵉⵢⵏ ⵉⵏⵔⵣⴰⴼ`
	},
	{
		kind: 'page',
		path: '/editions',
		title: m.nav_editions,
		words: `دورات دورة سابقة الدار البيضاء مراكش طنجة فاس أكادير الجديدة سنوات
			éditions édition précédentes Casablanca Marrakech Tanger Fès Agadir El Jadida années passées
			editions past previous years Tangier Fez ⵜⵉⵥⵔⵉⴳⵉⵏ ⵜⵉⴷⵡⵉⵔⵜ`
	},
	{
		kind: 'page',
		path: '/data',
		title: m.nav_data,
		words: `بيانات معطيات أرقام إحصائيات تحميل صحافة صحافي données chiffres statistiques télécharger presse journaliste csv
			json excel api open data figures statistics numbers download press journalist dataset ⵉⵙⴼⴽⴰ ⵉⵎⴹⴰⵏ`
	},
	{
		kind: 'page',
		path: '/about',
		title: m.nav_about,
		words: `حول الموقع خصوصية اتصال ناشر منهجية à propos contact confidentialité vie privée éditeur méthode
			about contact privacy publisher method accessibility ⵅⴼ ⵡⴰⵙⵉⵜ`
	}
];
