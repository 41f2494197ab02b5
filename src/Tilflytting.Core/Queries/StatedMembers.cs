using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>The members of an initiative that may be stated or not, as the description of the model has them.</summary>
internal static class StatedMembers
{
    /// <summary>All of them, in the order of <see cref="InitiativeMember"/>.</summary>
    public static ImmutableArray<MemberDescription> All { get; } = [.. ModelDescription.All.Where(static member => member.IsStated is not null)];

    /// <summary>The description of a member.</summary>
    public static MemberDescription Of(InitiativeMember member) => All[(int)member];

    /// <summary>The member of a description.</summary>
    public static InitiativeMember Of(MemberDescription member) => (InitiativeMember)All.IndexOf(member);

    /// <summary>The name in the canonical query text: <c>subject-areas</c> for <c>subjectAreas</c>.</summary>
    public static string TextOf(MemberDescription member)
    {
        var text = new StringBuilder();
        foreach (var c in member.Name)
        {
            text.Append(char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c);
        }

        return text.ToString();
    }

    /// <summary>Every name that a question may have for it, in any language, of one and of several.</summary>
    public static IEnumerable<string> NamesOf(MemberDescription member) =>
        [TextOf(member), member.Many.Nb, member.Many.Nn, member.Many.En, member.One.Nb, member.One.Nn, .. member.Also.Select(static also => also.Name)];
}
