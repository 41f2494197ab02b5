using System.Runtime.InteropServices;
using System.Text;

namespace Tilflytting.Core.Tests;

/// <summary>What tests of files need on Linux and .NET does not have.</summary>
internal static class Unix
{
    private const uint Pipe = 0x1000;
    private const uint CharacterDevice = 0x2000;

    /// <summary>Whether the tests run as the user who may do all.</summary>
    public static bool IsRoot => OperatingSystem.IsLinux() && EffectiveUser() == 0;

    public static void MakePipe(string path) => Check(MakeNode(Text(path), Pipe | 0x1A4, 0));

    /// <summary>Makes a device such as <c>/dev/null</c>, which is 1 and 3.</summary>
    /// <returns>Whether the process may; containers often may not.</returns>
    public static bool TryMakeDevice(string path, int major, int minor)
    {
        if (MakeNode(Text(path), CharacterDevice | 0x1B6, (ulong)((major << 8) | minor)) != 0)
        {
            return false;
        }

        try
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            File.Delete(path); // A file system without devices.
            return false;
        }
    }

    public static void Give(string path, uint owner, uint group) => Check(ChangeOwner(Text(path), owner, group));

    public static (uint Owner, uint Group) OwnerOf(string path)
    {
        var facts = new byte[256];
        Check(Stat(-100, Text(path), 0, 0x7FF, facts));
        return (BitConverter.ToUInt32(facts, 20), BitConverter.ToUInt32(facts, 24));
    }

    public static bool TrySet(string path, string attribute, byte[] value) => SetAttribute(Text(path), Text(attribute), value, value.Length, 0) == 0;

    public static byte[]? Get(string path, string attribute)
    {
        var value = new byte[1 << 16];
        return GetAttribute(Text(path), Text(attribute), value, value.Length) is >= 0 and var length ? value[..(int)length] : null;
    }

    public static void Link(string old, string path) => Check(MakeLink(Text(old), Text(path)));

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private static void Check(int result) => (result == 0).Should().BeTrue("the system says error {0}", Marshal.GetLastPInvokeError());

    [DllImport("libc", EntryPoint = "mknod", SetLastError = true)]
    private static extern int MakeNode(byte[] path, uint mode, ulong device);

    [DllImport("libc", EntryPoint = "geteuid")]
    private static extern uint EffectiveUser();

    [DllImport("libc", EntryPoint = "chown", SetLastError = true)]
    private static extern int ChangeOwner(byte[] path, uint owner, uint group);

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    private static extern int MakeLink(byte[] old, byte[] path);

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static extern int Stat(int folder, byte[] path, int flags, uint wanted, byte[] facts);

    [DllImport("libc", EntryPoint = "setxattr")]
    private static extern int SetAttribute(byte[] path, byte[] name, byte[] value, nint size, int flags);

    [DllImport("libc", EntryPoint = "getxattr")]
    private static extern nint GetAttribute(byte[] path, byte[] name, byte[] value, nint size);
}
