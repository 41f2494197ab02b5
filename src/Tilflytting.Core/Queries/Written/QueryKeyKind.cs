namespace Tilflytting.Core.Queries;

/// <summary>What the values of a key are.</summary>
internal enum QueryKeyKind
{
    /// <summary>Codes and labels of a vocabulary.</summary>
    Code,

    /// <summary>Words of a text.</summary>
    Text,

    /// <summary>Windows and periods in which work went on.</summary>
    Active,

    /// <summary>Numbers and names of municipalities.</summary>
    Municipality,

    /// <summary>Numbers and names of counties.</summary>
    County,

    /// <summary>Words of a partner's name.</summary>
    Partner,

    /// <summary>Names, ids and numbers of public bodies.</summary>
    Organisation,

    /// <summary>Organisation numbers.</summary>
    OrganisationNumber,

    /// <summary>Languages.</summary>
    Language,

    /// <summary>Ids.</summary>
    Id,

    /// <summary>Words of a publisher's name.</summary>
    Publisher,

    /// <summary>Words of a catalogue's name.</summary>
    Catalogue,

    /// <summary>Words of a study's name, or of who made it.</summary>
    Study,

    /// <summary>Words of a licence.</summary>
    Licence,

    /// <summary>Parts of source addresses.</summary>
    Source,

    /// <summary>Windows in which the words were written.</summary>
    StatedOn,

    /// <summary>Windows in which the source was read.</summary>
    RetrievedOn,

    /// <summary>Members of an initiative.</summary>
    Stated,

    /// <summary>Vocabularies.</summary>
    Uncoded,
}
