using System.Collections.Frozen;

namespace Alignment.Core.Articles.Cleaning;

/// <summary>Lines that pages put around stories, word for word.</summary>
internal static class Phrases
{
    private const string Subscription = """
        sign up now
        sign up
        sign up here
        sign up today
        subscribe
        subscribe now
        subscribe today
        subscribe to our newsletter
        subscribe to our newsletters
        newsletter
        newsletters
        get the newsletter
        log in
        log in to continue reading
        sign in
        register
        register for free
        create account
        create an account
        create a free account
        already have an account
        already a subscriber
        already a member
        don't have an account
        become a member
        become a cbc member
        support our journalism
        support quality journalism
        make a donation
        donate now
        s'abonner
        abonnez-vous
        abonnez-vous maintenant
        abonnez-vous dès maintenant
        abonnez-vous à notre infolettre
        abonnez-vous à nos infolettres
        inscrivez-vous
        inscrivez-vous maintenant
        inscrivez-vous à notre infolettre
        inscrivez-vous à nos infolettres
        inscription
        infolettre
        infolettres
        nos infolettres
        se connecter
        connexion
        connectez-vous
        créer un compte
        créez un compte
        créez votre compte
        créez un compte gratuit
        vous avez déjà un compte
        déjà un compte
        déjà abonné
        déjà abonnée
        déjà inscrit
        déjà membre
        devenir membre
        devenez membre
        soutenez notre journalisme
        soutenez-nous
        faire un don
        """;

    private const string Comments = """
        discuss this article
        join the conversation
        join the discussion
        join the conversation create account
        comments
        view comments
        view all comments
        show comments
        read comments
        hide comments
        load more comments
        leave a comment
        leave a reply
        leave your comment
        add a comment
        post a comment
        post comment
        write a comment
        no comments
        no comments yet
        be the first to comment
        commenting is now closed
        comments are closed
        comments are closed on this story
        comments are welcome while open
        comments are welcome while open we reserve the right to close comments at any time
        submission guidelines
        comment policy
        commenting policy
        commenting guidelines
        community guidelines
        commentaires
        voir les commentaires
        voir tous les commentaires
        afficher les commentaires
        lire les commentaires
        masquer les commentaires
        laisser un commentaire
        laissez un commentaire
        ajouter un commentaire
        publier un commentaire
        écrire un commentaire
        commenter cet article
        réagir à cet article
        réagissez à cet article
        discuter de cet article
        joignez-vous à la conversation
        rejoignez la conversation
        participez à la conversation
        participez à la discussion
        aucun commentaire
        soyez le premier à commenter
        soyez la première personne à commenter
        les commentaires sont fermés
        la section commentaires est fermée
        politique de commentaires
        règles de commentaires
        nétiquette
        """;

    private const string Sharing = """
        share
        share this
        share this article
        share this story
        share this post
        share article
        share on facebook
        share on twitter
        share on x
        share on linkedin
        share via email
        share by email
        share this story on facebook
        share this story on twitter
        tweet
        tweet this
        email
        email this
        email this article
        print
        print this
        print this article
        copy link
        link copied
        facebook
        twitter
        linkedin
        whatsapp
        reddit
        pinterest
        instagram
        youtube
        facebook twitter
        facebook twitter email
        facebook twitter linkedin
        facebook twitter email reddit linkedin
        follow us
        follow us on facebook
        follow us on twitter
        follow us on instagram
        like us on facebook
        partager
        partagez
        partager cet article
        partagez cet article
        partager l'article
        partager cette nouvelle
        partager sur facebook
        partager sur twitter
        partager sur x
        partager sur linkedin
        partager par courriel
        envoyer par courriel
        courriel
        imprimer
        imprimer cet article
        tweeter
        copier le lien
        lien copié
        suivez-nous
        suivez-nous sur facebook
        suivez-nous sur twitter
        suivez-nous sur instagram
        """;

    private const string Navigation = """
        related links
        related
        related stories
        related articles
        related story
        related content
        related news
        related topics
        read more
        read more stories
        read next
        read also
        read the full story
        read full story
        read full article
        continue reading
        see also
        see more
        more on this story
        more from this section
        more stories
        more news
        more like this
        more to explore
        you may also like
        you might also like
        you may also be interested in
        recommended
        recommended for you
        recommended stories
        trending
        trending now
        trending stories
        most read
        most popular
        most viewed
        popular now
        popular stories
        latest news
        latest stories
        top stories
        top headlines
        editors' picks
        editor's picks
        up next
        back to top
        skip to content
        skip to main content
        main menu
        menu
        home
        previous
        next
        previous article
        next article
        previous post
        next post
        tags
        topics
        topics in this article
        filed under
        in this article
        click here
        report an error
        report a typo
        report a typo or error
        corrections and clarifications
        liens connexes
        lien connexe
        articles connexes
        contenu connexe
        contenus connexes
        nouvelles connexes
        sujets connexes
        documents connexes
        lire aussi
        à lire aussi
        à lire également
        lire également
        lire plus
        lire la suite
        lire l'article
        lire l'article complet
        en savoir plus
        pour en savoir plus
        voir aussi
        à voir aussi
        à consulter aussi
        voir plus
        à lire
        à voir
        sur le même sujet
        sur le même thème
        dans le même dossier
        dans la même rubrique
        vous aimerez aussi
        vous pourriez aussi aimer
        ces articles pourraient vous intéresser
        cela pourrait vous intéresser
        recommandé pour vous
        nos recommandations
        les plus lus
        les plus populaires
        les plus récents
        populaires
        tendances
        dernières nouvelles
        dernière heure
        à la une
        plus de nouvelles
        autres articles
        articles similaires
        haut de page
        retour en haut
        retour en haut de la page
        aller au contenu
        aller au contenu principal
        menu principal
        accueil
        précédent
        suivant
        article précédent
        article suivant
        mots-clés
        étiquettes
        thèmes
        signaler une erreur
        cliquez ici
        """;

    private const string Placeholder = """
        loading
        loading comments
        please wait
        chargement
        chargement en cours
        veuillez patienter
        advertisement
        advertisement - continue reading below
        advertisement continue reading below
        article continues below
        article continues below advertisement
        story continues below
        story continues below advertisement
        this advertisement has not loaded yet, but your article continues below
        sponsored
        sponsored content
        publicité
        l'article se poursuit ci-dessous
        la suite de l'article après la publicité
        la suite après la publicité
        l'article continue après la publicité
        suite après cette publicité
        contenu commandité
        contenu sponsorisé
        read aloud
        listen to this article
        play video
        play
        écouter l'article
        écouter cet article
        lire la vidéo
        audio
        30
        fin
        """;

    private const string Legal = """
        all rights reserved
        tous droits réservés
        terms of use
        terms and conditions
        terms of service
        privacy policy
        privacy
        cookie policy
        cookie settings
        manage cookies
        accept cookies
        accept all
        accept all cookies
        reject all
        legal notice
        conditions d'utilisation
        conditions générales
        politique de confidentialité
        confidentialité
        mentions légales
        politique relative aux témoins
        gérer les témoins
        gérer les cookies
        accepter les cookies
        tout accepter
        accepter tout
        tout refuser
        continuer sans accepter
        """;

    private const string Contact = """
        for further information
        for more information
        for information
        for more information, please contact
        for further information, please contact
        media contact
        media contacts
        press contact
        press contacts
        contacts
        contact us
        media relations
        media inquiries
        media enquiries
        renseignements
        pour plus de renseignements
        pour de plus amples renseignements
        pour plus d'informations
        pour plus d'information
        contact presse
        contacts presse
        contact média
        contact médias
        contacts médias
        personne-ressource
        personnes-ressources
        relations avec les médias
        relations médias
        relations de presse
        demandes des médias
        nous joindre
        contactez-nous
        """;

    private static readonly FrozenDictionary<string, DropReason> Reasons = new[]
    {
        (Subscription, DropReason.Subscription),
        (Comments, DropReason.Comments),
        (Sharing, DropReason.Sharing),
        (Navigation, DropReason.Navigation),
        (Placeholder, DropReason.Placeholder),
        (Legal, DropReason.Legal),
        (Contact, DropReason.Contact),
    }.SelectMany(list => list.Item1.Split('\n', StringSplitOptions.TrimEntries), (list, phrase) => KeyValuePair.Create(phrase, list.Item2))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Why a line is boilerplate word for word; null if it is not.</summary>
    /// <param name="line">One line of text; case, typographic apostrophes and signs at either end do not count.</param>
    public static DropReason? ReasonOf(string line)
    {
        const int Longest = 100; // no phrase of the lists is longer
        if (line.Length > Longest)
        {
            return null;
        }

        var bare = line.AsSpan().Trim(" \u00A0\u202F.!?:>»›→*-–—•|…+()[]▼▾↓#").ToString();
        return Reasons.TryGetValue(bare.Replace('’', '\'').ToLowerInvariant(), out var reason) ? reason : null;
    }
}
