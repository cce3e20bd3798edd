namespace Alignment.Core.Text.Identifying;

/// <summary>The most frequent small words of languages, by which running text of another language is recognised.</summary>
/// <remarks>About 40 % of any running text is such words. What stands before an apostrophe is a word: <c>l</c>, <c>qu</c>.</remarks>
internal static class FunctionWords
{
    /// <summary>Number of languages known.</summary>
    public static int Count => Lists.Length;

    /// <summary>Index of French.</summary>
    public const int French = 0;

    /// <summary>Index of English.</summary>
    public const int English = 1;

    private static readonly string[] Lists =
    [
        // French
        """
        le la les l un une des du de d au aux ce cet cette ces c se s qui que qu quoi dont où ne n pas plus par pour dans sur avec
        sans sous et est ou mais donc en y à a ont été être avoir sont était étaient il elle ils elles on nous vous je j m t son sa
        ses leur leurs mon ma mes notre nos votre vos comme si même aussi entre après avant selon depuis lors tout tous toute toutes
        cela fait peut deux très bien afin chez vers
        """,

        // English
        """
        the a an of to and in is was for that it on with as by at from be are were this which or have has had not but they he she his
        her its their will would can could been who what when there if more about into than also after before over under between one
        all we you i your our my said says may must should do does did no so some any other these those them then out up only such
        because while during against
        """,

        // Spanish
        """
        el la los las un una de del que y en a se no es por con su para como al lo más o pero sus le ha me si sin sobre este ya entre
        cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así
        nos ni parte él uno
        """,

        // Portuguese
        """
        o a os as um uma de do da dos das que e em no na nos nas se não é por com para como mais mas seu sua ao aos à foi ser são tem
        ou já está também pelo pela até isso ela entre era depois sem mesmo quando muito ele eles sobre anos pode num numa este esta
        """,

        // Italian
        """
        il lo la i gli le un uno una di del della dei delle degli dello dell a al alla alle da dal dalla in nel nella con su sul sulla
        per tra che e è non si come più ma anche sono ha hanno era o se questo questa ed cui suo sua ci stato essere dopo anni lui due
        solo molto nei ai
        """,

        // German
        """
        der die das den dem des ein eine einer einem einen eines und oder aber in im an am auf aus bei mit nach von vom zu zum zur für
        über unter um ist sind war waren wird werden wurde hat haben hatte nicht auch sich als wie so dass es er sie wir ich noch nur
        mehr durch vor kann bis
        """,

        // Dutch
        """
        de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door over uit naar die dit deze wordt werd
        was heeft hebben had kan zou moet nog wel geen meer of hij zij ze we ik je hun zich tot al zo tegen na onder wat
        """,

        // Polish
        """
        i w we z ze na do się nie to jest że o od za po dla jak ale przez przy czy był była było były są tym tego ten ta te który
        która które co tylko oraz już może jego jej ich lub pod przed także tak roku bardzo być ma
        """,

        // Swedish, Danish and Norwegian together
        """
        och att det som en på är av för med till den har de inte om ett men var sig så vi kan från när skulle eller också efter under
        mot vid og at i er af til der ikke et men fra hun han blev havde kunne skal jeg vil efter også når være ved blir etter ble
        mellom
        """,

        // Finnish
        """
        ja on ei että se oli hän mutta ovat kun niin myös kuin tai joka mukaan jos vain sen ole hänen olla sekä jo sitä tämä voi nyt
        mitä ollut
        """,

        // Czech and Slovak
        """
        a v se na je že s z do o i to k ve pro za by ale si po jako od které který která jsou byl byla bylo už nebo jeho jen při tak
        až také podle sa aj nie ako ktoré ktorý sú bol bola bolo už len pri podľa so
        """,

        // Hungarian
        """
        a az és hogy nem is egy ez azt de csak még már meg volt van mint ha vagy kell lehet lesz el ki be fel minden után szerint
        között aki ami
        """,

        // Romanian
        """
        și de în a la cu care pe nu din că este un o să mai fi au pentru al ale s se prin după sau sunt dar fost lui ca e acest
        această între
        """,

        // Catalan
        """
        el la els les un una de del dels i a en que per amb no es és al als ha ho va més com seu seva però són aquest aquesta també o
        entre fins
        """,

        // Turkish
        """
        ve bir bu da de için ile çok olarak daha olan gibi en ne o kadar sonra ise var ama olduğu her ki oldu mi değil diye tarafından
        """,

        // Indonesian and Malay
        """
        yang dan di ke dari untuk dengan pada ini itu dalam tidak akan adalah oleh sebagai juga telah atau mereka ia dapat kepada
        bahwa lebih ada para
        """,

        // Croatian, Serbian and Bosnian in Latin letters
        "i u je da se na su za od s a o koji koja koje kao ne što ili sa iz bi će ali po nije samo do bio bila još kako prema",

        // Haitian Creole
        "yo nan ak pou ki se li te pa yon nou sou m ap gen mwen ou sa men konsa fè kòm tout lè ka pral moun ki",

        // Latin, as in placeholder text
        """
        et in est non ad ut cum sed ex qui quod sit amet ac nec vel per enim nunc dolor ipsum lorem elit sed eiusmod tempor ut magna
        """,
    ];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Languages = Collect().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The languages that a word is a function word of: bit 0 stands for the language with index 0; 0 if there is none.</summary>
    /// <param name="word">In lower case.</param>
    public static int LanguagesOf(ReadOnlySpan<char> word) => Languages.TryGetValue(word, out var languages) ? languages : 0;

    private static Dictionary<string, int> Collect()
    {
        var languages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var language = 0; language < Count; language++)
        {
            foreach (var word in Lists[language].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                languages[word] = languages.GetValueOrDefault(word) | (1 << language);
            }
        }

        return languages;
    }
}
