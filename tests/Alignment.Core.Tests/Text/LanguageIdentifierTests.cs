using System.Text;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Text;

public class LanguageIdentifierTests
{
    private const string French = "Le gouvernement du Québec a annoncé mardi que les travaux du nouveau pont commenceront au printemps prochain. ";
    private const string English = "The government of Ontario said on Tuesday that work on the new bridge will begin in the spring of next year. ";
    private const string Spanish = "El gobierno de la provincia anunció el martes que las obras del nuevo puente empezarán en la primavera del próximo año. ";

    [Theory]
    [InlineData("La ministre refuse de commenter l'affaire.", Language.French)]
    [InlineData("Quarante maisons ont brûlé à Lytton.", Language.French)]
    [InlineData("LE MAIRE DE LAVAL A DEMISSIONNE HIER", Language.French)]
    [InlineData("Qu’est-ce qu’on attend ?", Language.French)]
    [InlineData("Trudeau et Legault discutent à Ottawa", Language.French)]
    [InlineData("The minister would not comment.", Language.English)]
    [InlineData("Forty homes burned in Lytton", Language.English)]
    [InlineData("LAVAL MAYOR STEPS DOWN", Language.English)]
    [InlineData("Trudeau, Legault hold talks in Ottawa", Language.English)]
    [InlineData("Montréal mayor says Québec must pay", Language.English)]
    public void A_few_words_are_enough_for_French_and_English(string text, Language expected)
    {
        LanguageIdentifier.Identify(text).Language.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("2024-01-06 — 12:30 !")]
    [InlineData("\uD83D\0\uFFFF")]
    public void A_text_without_words_is_in_no_language(string text)
    {
        LanguageIdentifier.Identify(text).Should().Be(new LanguageGuess(null, 0));
    }

    [Theory]
    [InlineData("es", "Los vecinos del barrio pidieron ayer al ayuntamiento que retire los escombros de la obra, que llevan más de tres meses en la calle. El alcalde dijo que no había recibido ninguna queja hasta el lunes y que el servicio de limpieza irá esta semana, pero no dio una fecha.")]
    [InlineData("pt", "Os moradores do bairro pediram ontem à câmara que retire o entulho da obra, que está na rua há mais de três meses. O presidente disse que não tinha recebido nenhuma queixa até segunda-feira e que o serviço de limpeza irá lá esta semana, mas não indicou uma data.")]
    [InlineData("it", "Gli abitanti del quartiere hanno chiesto ieri al comune di togliere le macerie del cantiere, che sono in strada da più di tre mesi. Il sindaco ha detto che non aveva ricevuto nessuna lamentela fino a lunedì e che la nettezza urbana passerà in settimana, ma senza dare una data.")]
    [InlineData("de", "Die Bewohner des Viertels haben die Stadt gestern gebeten, den Schutt der Baustelle zu entfernen, der seit mehr als drei Monaten auf der Straße liegt. Der Bürgermeister sagte, er habe bis Montag keine Beschwerde erhalten und die Müllabfuhr werde in dieser Woche kommen.")]
    [InlineData("nl", "De bewoners van de wijk vroegen de gemeente gisteren om het puin van de bouwplaats weg te halen, dat al meer dan drie maanden op straat ligt. De burgemeester zei dat hij tot maandag geen klacht had gekregen en dat de reinigingsdienst deze week langskomt.")]
    [InlineData("pl", "Mieszkańcy dzielnicy poprosili wczoraj miasto o usunięcie gruzu z budowy, który leży na ulicy od ponad trzech miesięcy. Burmistrz powiedział, że do poniedziałku nie otrzymał żadnej skargi i że służby porządkowe przyjadą w tym tygodniu, ale nie podał daty.")]
    [InlineData("sv", "De boende i kvarteret bad i går kommunen att ta bort rivningsmassorna från bygget, som har legat på gatan i mer än tre månader. Borgmästaren sade att han inte hade fått något klagomål före måndagen och att renhållningen kommer under veckan.")]
    [InlineData("da", "Beboerne i kvarteret bad i går kommunen om at fjerne murbrokkerne fra byggepladsen, som har ligget på gaden i mere end tre måneder. Borgmesteren sagde, at han ikke havde fået nogen klage før mandag, og at der bliver ryddet op i denne uge.")]
    [InlineData("fi", "Kaupunginosan asukkaat pyysivät eilen kaupunkia viemään pois rakennusjätteet, jotka ovat olleet kadulla yli kolme kuukautta. Pormestari sanoi, että hän ei ollut saanut valituksia ennen maanantaita ja että paikka siivotaan tällä viikolla, mutta tarkkaa päivää ei ole vielä päätetty.")]
    [InlineData("cs", "Obyvatelé čtvrti včera požádali město, aby odstranilo suť ze stavby, která leží na ulici už více než tři měsíce. Starosta řekl, že do pondělí žádnou stížnost nedostal a že úklid proběhne tento týden, ale datum neuvedl.")]
    [InlineData("hu", "A negyed lakói tegnap arra kérték a várost, hogy vigyék el az építkezés törmelékét, amely már több mint három hónapja az utcán van. A polgármester azt mondta, hogy hétfőig nem kapott panaszt, és hogy a takarítás ezen a héten meglesz.")]
    [InlineData("ro", "Locuitorii cartierului au cerut ieri primăriei să ridice molozul de pe șantier, care se află în stradă de mai bine de trei luni. Primarul a spus că nu a primit nicio plângere până luni și că serviciul de salubritate va veni în această săptămână.")]
    [InlineData("ca", "Els veïns del barri van demanar ahir a l'ajuntament que retiri la runa de l'obra, que és al carrer des de fa més de tres mesos. L'alcalde va dir que no havia rebut cap queixa fins dilluns i que el servei de neteja hi anirà aquesta setmana, però no va donar cap data.")]
    [InlineData("tr", "Mahalle sakinleri dün belediyeden üç aydan fazla bir süredir sokakta duran inşaat molozunun kaldırılmasını istedi. Başkan pazartesiye kadar hiçbir şikâyet almadığını ve temizlik ekiplerinin bu hafta geleceğini söyledi ama bir tarih vermedi. Sakinler ise bunun için çok geç olduğunu ve daha önce de söz verildiğini anlattı.")]
    [InlineData("id", "Warga di lingkungan itu kemarin meminta pemerintah kota untuk mengangkat puing dari proyek yang sudah lebih dari tiga bulan berada di jalan. Wali kota mengatakan bahwa ia tidak menerima keluhan sampai hari Senin dan petugas akan datang pada minggu ini.")]
    [InlineData("hr", "Stanari četvrti jučer su zatražili od grada da ukloni šutu s gradilišta koja je na ulici već više od tri mjeseca. Gradonačelnik je rekao da do ponedjeljka nije dobio nijednu pritužbu i da će čistoća doći ovaj tjedan, ali nije naveo datum.")]
    [InlineData("ht", "Moun ki rete nan katye a te mande meri a yè pou li retire debri ki te nan lari a depi plis pase twa mwa. Majistra a te di ke li pa t resevwa okenn plent jiska lendi epi ke sèvis la ap vini semèn sa a, men li pa t bay yon dat.")]
    [InlineData("la", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.")]
    [InlineData("ar", "طلب سكان الحي أمس من البلدية إزالة ركام الورشة من الشارع بعد أكثر من ثلاثة أشهر.")]
    [InlineData("zh", "居民昨天要求市政府清理工地的瓦砾，这些瓦砾在街上已经堆放了三个多月。")]
    [InlineData("ja", "住民は昨日、三か月以上も道路に置かれている工事現場のがれきを撤去するよう市に求めた。")]
    [InlineData("ru", "Жители района вчера попросили мэрию убрать строительный мусор, который лежит на улице уже больше трёх месяцев.")]
    [InlineData("el", "Οι κάτοικοι της γειτονιάς ζήτησαν χθες από τον δήμο να απομακρύνει τα μπάζα από τον δρόμο.")]
    [InlineData("he", "תושבי השכונה ביקשו אתמול מהעירייה לפנות את הפסולת מהרחוב.")]
    [InlineData("vi", "Người dân trong khu phố hôm qua đã yêu cầu thành phố dọn đống gạch vụn của công trường, vốn nằm trên đường hơn ba tháng nay. Thị trưởng nói rằng ông không nhận được lời phàn nàn nào cho đến thứ Hai và đội vệ sinh sẽ đến trong tuần này, nhưng không cho biết ngày cụ thể.")]
    [InlineData("sw", "Wakazi wa mtaa huo jana waliomba manispaa iondoe kifusi cha ujenzi ambacho kimekaa barabarani kwa zaidi ya miezi mitatu. Meya alisema kwamba hakupokea malalamiko yoyote hadi Jumatatu na kwamba kikosi cha usafi kitafika wiki hii, lakini hakutaja tarehe yoyote ya kuanza kazi hiyo hapo mtaani.")]
    public void A_paragraph_of_another_language_is_neither(string tag, string text)
    {
        LanguageIdentifier.Identify(text).Language.Should().BeNull(tag);
    }

    [Theory]
    [InlineData("Classement : 1. Tadej Pogacar (UAE) 3 h 12; 2. Wout van Aert (Visma) à 12 s; 3. Mathieu van der Poel (Alpecin) m.t.; 4. Michael Matthews (Jayco) à 20 s; 5. Biniam Girmay (Intermarché) m.t.", Language.French)]
    [InlineData("Goals: Leon Draisaitl (12), Connor McDavid (9), Zach Hyman (7), Evan Bouchard (4); saves by Stuart Skinner (31) of Edmonton and Thatcher Demko (28) of Vancouver.", Language.English)]
    [InlineData("El Hadji Malick Sy Souaré et Ana Lucía de la Cruz y Mendoza ont gagné le prix de la ville de San José del Cabo, à Los Angeles.", Language.French)]
    [InlineData("José de la Cruz and María del Carmen de los Santos won the city of Las Vegas prize in San José del Cabo for El Niño.", Language.English)]
    public void Names_do_not_make_a_text_foreign(string text, Language expected)
    {
        LanguageIdentifier.Identify(text).Language.Should().Be(expected);
    }

    [Fact]
    public void Mixed_text_is_in_the_language_of_its_larger_part()
    {
        var mostlyFrench = Repeat(French, 12) + Repeat(English, 6);
        var mostlyEnglish = Repeat(French, 6) + Repeat(English, 12);

        LanguageIdentifier.Identify(mostlyFrench).Language.Should().Be(Language.French);
        LanguageIdentifier.Identify(mostlyEnglish).Language.Should().Be(Language.English);
        LanguageIdentifier.Identify(mostlyEnglish).Confidence.Should().BeLessThan(LanguageIdentifier.Identify(English).Confidence);
    }

    [Fact]
    public void A_long_quotation_in_a_third_language_does_not_make_an_article_foreign()
    {
        LanguageIdentifier.Identify(Repeat(French, 14) + Repeat(Spanish, 6)).Language.Should().Be(Language.French);
        LanguageIdentifier.Identify(Repeat(French, 4) + Repeat(Spanish, 14)).Language.Should().BeNull();
    }

    [Fact]
    public void An_article_of_sixteen_megabytes_is_sampled()
    {
        var text = Repeat(English, 16_000_000 / English.Length);

        LanguageIdentifier.Identify(text).Language.Should().Be(Language.English);
    }

    [Fact]
    public void A_megabyte_without_blanks_is_no_trouble()
    {
        LanguageIdentifier.Identify(new string('e', 1_000_000)).Confidence.Should().BeInRange(0, 1);
        LanguageIdentifier.Identify(Repeat("\uD83D\uDE00", 500_000)).Should().Be(new LanguageGuess(null, 0));
    }

    [BenchFact]
    public void Every_article_of_the_development_sets_is_recognised()
    {
        var files = Directory.EnumerateFiles(BenchFactAttribute.Folder!, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".fr" or ".en" or ".txt")
            .Select(file => (File: file, Language: Path.GetExtension(file) == ".fr" || Path.GetFileName(Path.GetDirectoryName(file)) == "fr" ? Language.French : Language.English))
            .ToList();

        var wrong = files.Where(entry => LanguageIdentifier.Identify(File.ReadAllText(entry.File, Encoding.UTF8)).Language != entry.Language);

        files.Should().HaveCountGreaterThan(500);
        wrong.Should().BeEmpty();
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
