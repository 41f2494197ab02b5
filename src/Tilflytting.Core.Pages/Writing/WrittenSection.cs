namespace Tilflytting.Core.Pages;

/// <summary>The sections of a written page, in their order.</summary>
internal enum WrittenSection
{
    /// <summary>Title and summary.</summary>
    Lead,

    /// <summary>The description.</summary>
    Description,

    /// <summary>The projects.</summary>
    Projects,

    /// <summary>The objectives of the work and of its projects.</summary>
    Objectives,

    /// <summary>The results.</summary>
    Outcomes,

    /// <summary>The subject areas.</summary>
    SubjectAreas,

    /// <summary>The partners.</summary>
    Partners,

    /// <summary>The target groups.</summary>
    TargetGroups,

    /// <summary>The activities.</summary>
    Activities,

    /// <summary>The selling points.</summary>
    SellingPoints,

    /// <summary>The programmes.</summary>
    Programmes,

    /// <summary>Other initiatives.</summary>
    Related,

    /// <summary>Web addresses.</summary>
    Links,

    /// <summary>What a reader did not understand.</summary>
    Unread,

    /// <summary>What identifies the entry, and where it comes from.</summary>
    About,
}
