namespace Tilflytting.Core.Queries;

/// <summary>The names that tell where an entry is from.</summary>
internal enum ProvenanceName
{
    /// <summary>Who published it.</summary>
    Publisher,

    /// <summary>The catalogue that it stands in.</summary>
    Catalogue,

    /// <summary>The study that the catalogue is of, and who carried it out or commissioned it.</summary>
    Study,

    /// <summary>The licence.</summary>
    Licence,
}
