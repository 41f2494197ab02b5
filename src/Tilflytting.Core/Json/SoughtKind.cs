namespace Tilflytting.Core.Json;

/// <summary>What <see cref="EntrySeeker"/> has found.</summary>
internal enum SoughtKind
{
    /// <summary>An object that is an entry, or stands where one does.</summary>
    Entry,

    /// <summary>Something that is no entry and has such in it.</summary>
    Swallowing,

    /// <summary>What stands before an entry that may follow.</summary>
    Before,

    /// <summary>A part of a stretch that is too long to be kept.</summary>
    Cut,

    /// <summary>What is left when nothing more comes.</summary>
    Rest,
}
