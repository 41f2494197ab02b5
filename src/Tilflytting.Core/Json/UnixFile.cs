using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Tilflytting.Core.Json;

/// <summary>What the system says of a file on Linux and macOS and .NET does not: what it is, which file it is, and whose.</summary>
internal readonly partial struct UnixFile
{
    private const string Library = "libc";
    private const int AtWorkingDirectory = -100;
    private const uint BasicFacts = 0x7FF;
    private const uint Unchanged = uint.MaxValue;
    private const int AccessListAndAttributes = 0b101;
    private const int LongestAttribute = 1 << 16;
    private const int KindOfFile = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    private ulong Device { get; init; }

    private ulong Number { get; init; }

    private uint Owner { get; init; }

    private uint Group { get; init; }

    private ushort Mode { get; init; }

    /// <summary>Whether it is neither a file nor a folder, but a pipe, a socket or a device.</summary>
    public bool IsStream => (Mode & KindOfFile) is not (Regular or Folder);

    private static ReadOnlySpan<byte> AccessList => "system.posix_acl_access\0"u8;

    /// <summary>The file that a path leads to, over links; null where there is none, and on other systems.</summary>
    public static UnixFile? Of(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() ? OfLinux(path) : OperatingSystem.IsMacOS() ? OfMac(path) : null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system library that is older than the call.
            return null;
        }
    }

    /// <summary>Whether two are one file, under whatever names.</summary>
    public bool IsSame(UnixFile other) => (Device, Number) == (other.Device, other.Number);

    /// <summary>Gives a new file the owner, group, access list and extended attributes of this one, as far as the process may.</summary>
    /// <param name="file">The new file.</param>
    /// <param name="from">Where this one is.</param>
    /// <param name="to">Where the new one is.</param>
    /// <returns>Whether it has the owner and the group now.</returns>
    public (bool Owner, bool Group) KeepFor(SafeFileHandle file, string from, string to)
    {
        try
        {
            var hasBoth = ChangeOwner(file, Owner, Group) == 0;
            var hasGroup = hasBoth || ChangeOwner(file, Unchanged, Group) == 0;
            if (OperatingSystem.IsMacOS())
            {
                _ = CopyFile(from, to, 0, AccessListAndAttributes);
            }
            else
            {
                CopyAttributes(file, from);
            }

            return (hasBoth, hasGroup);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return (false, false);
        }
    }

    private static UnixFile? OfLinux(string path)
    {
        Span<byte> facts = stackalloc byte[256];
        return StatX(AtWorkingDirectory, path, 0, BasicFacts, facts) != 0 ? null : new()
        {
            Device = MemoryMarshal.Read<ulong>(facts[136..]),
            Number = MemoryMarshal.Read<ulong>(facts[32..]),
            Owner = MemoryMarshal.Read<uint>(facts[20..]),
            Group = MemoryMarshal.Read<uint>(facts[24..]),
            Mode = MemoryMarshal.Read<ushort>(facts[28..]),
        };
    }

    private static UnixFile? OfMac(string path)
    {
        Span<byte> facts = stackalloc byte[256];
        var result = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatOfIntel(path, facts) : Stat(path, facts);
        return result != 0 ? null : new()
        {
            Device = MemoryMarshal.Read<uint>(facts),
            Number = MemoryMarshal.Read<ulong>(facts[8..]),
            Owner = MemoryMarshal.Read<uint>(facts[16..]),
            Group = MemoryMarshal.Read<uint>(facts[20..]),
            Mode = MemoryMarshal.Read<ushort>(facts[4..]),
        };
    }

    private static void CopyAttributes(SafeFileHandle file, string from)
    {
        var (names, value) = (new byte[LongestAttribute], new byte[LongestAttribute]);
        var length = (int)ListAttributes(from, names, names.Length);
        if (length < 0)
        {
            return; // The file system has none.
        }

        var hasAccessList = false;
        for (var start = 0; start < length;)
        {
            var name = names.AsSpan(start..(start + names.AsSpan(start).IndexOf((byte)0) + 1));
            start += name.Length;
            hasAccessList |= name.SequenceEqual(AccessList);

            // Some are of the system, which alone may set them; those of integrity are made of the content.
            if (!name.StartsWith("security.ima\0"u8) && !name.StartsWith("security.evm\0"u8) && GetAttribute(from, name, value, value.Length) is >= 0 and var size)
            {
                _ = SetAttribute(file, name, value, size, 0);
            }
        }

        if (!hasAccessList)
        {
            // That which the folder gives every new file.
            _ = RemoveAttribute(file, AccessList);
        }
    }

    [LibraryImport(Library, EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint wanted, Span<byte> facts);

    [LibraryImport(Library, EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, Span<byte> facts);

    [LibraryImport(Library, EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatOfIntel(string path, Span<byte> facts);

    [LibraryImport(Library, EntryPoint = "fchown")]
    private static partial int ChangeOwner(SafeFileHandle file, uint owner, uint group);

    [LibraryImport(Library, EntryPoint = "copyfile", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int CopyFile(string from, string to, nint state, int parts);

    [LibraryImport(Library, EntryPoint = "listxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ListAttributes(string path, Span<byte> names, nint size);

    [LibraryImport(Library, EntryPoint = "getxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetAttribute(string path, ReadOnlySpan<byte> name, Span<byte> value, nint size);

    [LibraryImport(Library, EntryPoint = "fsetxattr")]
    private static partial int SetAttribute(SafeFileHandle file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, nint size, int flags);

    [LibraryImport(Library, EntryPoint = "fremovexattr")]
    private static partial int RemoveAttribute(SafeFileHandle file, ReadOnlySpan<byte> name);
}
