/**
 * Plain English words that begin or end the names of firms, groups and things, so that a name without a mark of a firm can
 * still be told from a person's. Not a dictionary: words that are often given or family names are left out.
 */
export const plainWords: ReadonlySet<string> = new Set(
  `access action active advanced advantage affordable age aid air allied amazing ambient american ancient animal annual anonymous
  another apparel apple applied aqua arc arctic area arms art artist artists asset assets assorted atomic audio aurora auto autumn
  average aviation baby back bad balanced baseball basic basketball battery beach bear beauty bed beer best better beyond bicycle big
  bike bio biological bird bitter blank blood blue board boat body bold bomb border bottle bottom box boxes brand brands bread breaking
  bridge bright british broken brown budget bug builder building bullet bus button buy cabin cable café cake call camera camp camps
  candle candy capital car card cards care careers cargo carpet carrier cars cartoon case cash cattle cave center century certain certified
  challenge champion change channel character characters charge charter cheap check cheese chemical chicken chief child chocolate choice
  choose church cinema circle circus citizen civic claim class classic classified classifieds clean clear clever click clinic clock close
  cloth clothing cloud coach coal coast coastal code coffee cold collection college color comedy comfort comic comics commerce common
  communist community complete comprehensive computer concept concerned concrete connect connection conscious contact content contents
  control cook cookie cool copper copy core corner cosmetic cosmic cotton council counter country couple courage cowboy crash crazy
  creative credit creek crew crime crop crown cruise crunch culture cup current custom customs cyber cycle daily dairy dance dark data
  date dating dead deal dear death decent deep defense delta dental department design designer detail device devices dial diet digital
  dinner direct dirt dirty disc discount discovery disease dish diverse dog dollar dolphin domain door double down dream drink drive driver
  drug dry dual duty dynamic eagle early earth east easy eco edge editor edition education eight elder election electric electronic element
  elite emerald emergency empty endless energy engine enterprise entire environment epic equal equality escape essential ethical euro even
  event evergreen every evil exact excel exchange exotic expert exploited express extra extreme eye fabric face fact factory fair fairness
  faith falcon fall false fame familiar family famous fan fancy fantasy farm fashion fast fat father fear feather feature federal feed
  female festival fiber field fifteen fifty fight film final finance fine finger fire first fish fishing fitness five fixed flag flame flash
  flat flavor fleet flex flight floor flow flower fluid fly focus food foot football force foreign forest forever formal formula forty forward
  four fourth fraud free freedom freight french fresh friend friendly frontier frozen fruit fuel full fun fundamental furniture future galaxy
  gallery game games garage garden gas gate gay general generic genetic gentle german giant gift girl girls glass global gold golden golf
  good goods grain grand graphic grass great green grey grocery ground growing growth guaranteed guard guest guide guitar gun guns half hand
  handy happy hard hardware harvest hat health healthy heart heat heavy helicopter help helping herbal heritage hero hidden high highway
  historic history hobby hockey holding holiday holy home homeless homes honest hope horizon horse hospital host hot hotel hour house housing
  human humane hundred hungry hunger hybrid ice icon idea ideal image imperial inclusive independent indian indie individual industrial infinite
  information inner innocence innocent innovative insane inside instant integrated intelligent interactive interior internal internet intimate
  invisible iron island italian jail jet jewelry job joint judicial juice jumbo jump junior junk just keen key kid kids killer kind kingdom
  kitchen kosher labor ladies lady lake land language large laser last latin laundry lawful lawyer lead leader leading league lean learning
  leather left legacy legal leisure leopard lesson level liberal liberty library licensed life lifetime light lightning lime limited linear link
  liquid liquor little live living local log logic logo lonely long look lost loud lounge love loving low loyal lucky luxury machine mad magic
  magnetic mail main major male man managed map maritime market marketing massive master match material mature meal meat mechanical medical
  medicine mega mental merchant metal metro middle midnight mighty military milk mind mini mining ministry miracle missing mission mixed mobile
  model modern modular moment monster monthly moon moral morning mortgage mother motion motor mountain mouse movie moving multi multiple muscle
  mutual my mystery naked national native natural nature naughty naval navy near neighborhood net network neutral never new next nice night nine
  nineteen ninety no noble nonprofit normal north northern nuclear number nurse nursing nutrition ocean odd office official oil old omega one
  online only open opera operation optical orange order ordinary organic oriental original outdoor outer outlaw outside over pacific package
  packaging paint pants paper parent parents park partner party past path patient patriot pay peace peak people perfect performance permanent
  personal pet pets petroleum labs platform platforms ventures solutions brands plain snug harbor dealer dealers phantom phone photo photographic physical piano picture pilot pink pioneer pipe pirate pixel pizza place planet
  planned plastic plate platinum play player pocket poker polar police political popular port portable positive post postal potato power practical
  precision premier premium prescription preservation president press prestige pretty primary prime print printing prison private pro product
  professional progressive project proper protected proud public pure purple quality quantum quick quiet race radar radical radio rail rain
  rainbow random ranger rapid rare raw ready real reality rear red reform refugee regal regional reliable religious remote renewable rent rental
  rescue residential responsible retail retired retro return reverse rice rich ride rifle right ring rising rival river road robotic rocket rolling
  romance roof room rough round route rubber rugged rural rush sacred safe safety salad salt same sand satellite savage save science scientific
  school sea seafood search season second secret secure security seed select senior seven seventy sex sexual shadow sharp shelter shield shine
  shipping shock shoe shoes shop short show sick side sign signal silent silicon silk silver simple simply single six sixty skin sky sleep slim slow
  small smart smoke smooth snack soap soccer social soft software solar solid solution sonic soul sound soup source south southern space spanish
  spare special specialty speech speed spicy spider spirit spiritual splash sport sporting sports spring stable stage standard star start state
  static stationery steady steam steel stop storage store storm strange strategic stream street strong structural student studio style sugar
  summer sun sunrise sunset super superior supply support supreme surf surgical sustainable sweet swift swim swimming table tall tax tea team
  tech technical teen teenage television temple ten tennis terrible terrific test theater thing things third thirty thousand three thunder ticket
  tiger time tiny tire titanium tobacco today together tomorrow tool tools top total touch tough tour tourist tower town toy toys track trade
  traditional traffic trail trailer train training travel treatment tree tribal trick triple tropical truck true trust truth turbo twelve twenty
  twin author burger doughnut taco two ultimate ultra unique united unity universal universe university unlimited upper urban used valley valuable value van vast vegas
  vegetable vehicle venture veteran victory video viking vintage virtual vision visual vital voice volcano volunteer walking wall war warm warrior
  waste water wave wealth weapon wear weather web wedding weekly weird welcome wellness west western wet whale what wheel wheels white whole
  wholesale wicked wide wild wildlife wind window wine winter wireless wise woman women wonder wonderful wood wooden wool word work worker working
  world worldwide worth wrestling yacht yellow yoga young your youth zero zone`.split(/\s+/),
);
