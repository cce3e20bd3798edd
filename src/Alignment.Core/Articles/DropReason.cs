namespace Alignment.Core.Articles;

/// <summary>Why a line is no part of the story.</summary>
public enum DropReason
{
    /// <summary>Caption of a photograph or figure.</summary>
    Caption,

    /// <summary>Credit of a photographer or agency.</summary>
    Credit,

    /// <summary>The headline or lead once more.</summary>
    Repetition,

    /// <summary>Newsletter, subscription, account or membership box.</summary>
    Subscription,

    /// <summary>Share buttons and links to social networks.</summary>
    Sharing,

    /// <summary>Menus, breadcrumbs, related links, "read more".</summary>
    Navigation,

    /// <summary>Comment policy, comment counts, calls for comments.</summary>
    Comments,

    /// <summary>Press contacts, telephone numbers, source lines of a release.</summary>
    Contact,

    /// <summary>Biography of the author below the story.</summary>
    Biography,

    /// <summary>Copyright, terms, cookie notices.</summary>
    Legal,

    /// <summary>Loading messages, empty placeholders, comments and other remains of a page or a file.</summary>
    Placeholder,
}
