namespace Tilflytting.Core.Pages;

/// <summary>The sections of a catalogue page.</summary>
internal enum PageSection
{
    /// <summary>What stands before the first heading: title, lead, body, projects.</summary>
    Body,

    /// <summary>Fagområde.</summary>
    SubjectAreas,

    /// <summary>Samarbeidspartnere.</summary>
    Partners,

    /// <summary>Målgrupper.</summary>
    TargetGroups,

    /// <summary>Aktiviteter.</summary>
    Activities,

    /// <summary>Viktigste salgsargument.</summary>
    SellingPoints,

    /// <summary>Hovedmål.</summary>
    Objectives,

    /// <summary>Periode, prosjektperioder.</summary>
    Periods,

    /// <summary>Status.</summary>
    Status,

    /// <summary>Finansiering.</summary>
    Funding,

    /// <summary>Budsjett.</summary>
    Budget,

    /// <summary>Resultater.</summary>
    Outcomes,

    /// <summary>Whom to ask: names and addresses of persons, which are no part of an entry.</summary>
    Contact,

    /// <summary>The closing note, on the catalogue and the study.</summary>
    Note,
}
