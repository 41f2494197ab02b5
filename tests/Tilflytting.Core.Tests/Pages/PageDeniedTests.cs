using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>Items that say no of themselves, and lists with boxes of which some are ticked.</summary>
public class PageDeniedTests
{
    [Theory]
    [InlineData("☐ Kvinner", "☒ Ungdom")]
    [InlineData("□ Kvinner", "■ Ungdom")]
    [InlineData("[ ] Kvinner", "[x] Ungdom")]
    [InlineData("( ) Kvinner", "(x) Ungdom")]
    [InlineData("✗ Kvinner", "✓ Ungdom")]
    [InlineData("Kvinner ☐", "Ungdom ☑")]
    [InlineData("Kvinner [ ]", "Ungdom [X]")]
    [InlineData("Kvinner: nei", "Ungdom: ja")]
    [InlineData("Kvinner (nei)", "Ungdom")]
    [InlineData("Kvinner – nei", "Ungdom")]
    [InlineData("Kvinner (ikke aktuelt)", "Ungdom")]
    [InlineData("Kvinner: ikkje prioritert", "Ungdom")]
    [InlineData("Kvinner, ikkje lenger", "Ungdom")]
    [InlineData("Kvinner er ikke prioritert", "Ungdom")]
    [InlineData("Kvinner?", "Ungdom")]
    [InlineData("Kvinner (?)", "Ungdom")]
    [InlineData("Kvinner (usikkert)", "Ungdom")]
    [InlineData("~~Kvinner~~", "Ungdom")]
    public void An_item_that_says_no_has_no_code(string denied, string said)
    {
        foreach (var page in new[] { $"T\n\nLead.\n\nMålgrupper\n\n • {denied}\n • {said}\n", $"T\n\nLead.\n\nMålgrupper\n\n{said}\n{denied}\n" })
        {
            var read = CataloguePage.Read(page, PageFormat.PlainText);

            read.Initiative.TargetGroups.Select(static one => one.Code).Should().Contain(TargetGroup.Youth).And.NotContain(TargetGroup.Women);
            read.Initiative.TargetGroups.Should().Contain(TargetGroup.Words(denied));
            read.Diagnostics.Should().ContainSingle(static one => one.Code == PageDiagnosticCodes.Denied);
        }
    }

    [Theory]
    [InlineData("# T\n\nLead.\n\n## Målgrupper\n\n- [ ] Kvinner\n- [x] Ungdom\n")]
    [InlineData("# T\n\nLead.\n\n## Målgrupper\n\n- ~~Kvinner~~\n- Ungdom\n")]
    [InlineData("# T\n\nLead.\n\n## Målgrupper\n\n- Ungdom\n- ~~Kvinner~~ Tilbakeflyttere\n")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li><input type=checkbox> Kvinner</li><li><input type=checkbox checked> Ungdom</li></ul>")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><p><input type=checkbox> Kvinner <input type=checkbox checked> Ungdom</p>")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li><s>Kvinner</s></li><li>Ungdom</li></ul>")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li><del>Kvinner</del></li><li>Ungdom</li></ul>")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li><strike>Kvinner</strike></li><li>Ungdom</li></ul>")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><table><tr><td>Kvinner</td><td>nei</td></tr><tr><td>Ungdom</td><td>ja</td></tr></table>")]
    [InlineData("T\n\nLead.\n\nMålgrupper: ☒ Ungdom ☐ Kvinner\n")]
    [InlineData("T\n\nLead.\n\nMålgrupper\n\n☒ Ungdom ☐ Kvinner\n")]
    [InlineData("T\n\nLead.\n\nMålgrupper\n\nUngdom [x] Kvinner [ ]\n")]
    public void A_list_with_both_is_not_read_reversed(string page)
    {
        var read = CataloguePage.Read(page);

        read.Initiative.TargetGroups.Select(static one => one.Code).Should().Contain(TargetGroup.Youth).And.NotContain(TargetGroup.Women);
        read.Diagnostics.Should().ContainSingle(static one => one.Code == PageDiagnosticCodes.Denied);
        (string.Concat(read.Initiative.TargetGroups.Select(static one => one.Text?.ToString())) + string.Concat(read.Initiative.Unread)).Should().Contain("Kvinner");
    }

    [Theory]
    [InlineData("Ingen")]
    [InlineData("Vet ikke")]
    [InlineData("Veit ikkje.")]
    [InlineData("Ingen faste partnere")]
    [InlineData("☐ Husbanken")]
    [InlineData("Husbanken: nei")]
    [InlineData("Husbanken?")]
    public void A_partner_that_is_denied_is_none(string item)
    {
        var read = CataloguePage.Read($"T\n\nLead.\n\nSamarbeidspartnere\n\n • {item}\n • Næringslivet\n");

        read.Initiative.Partners.Should().ContainSingle().Which.Kind.Should().Be((Term<PartnerKind>)PartnerKind.Business);
        read.Initiative.Unread.Should().Contain(item);
        read.Diagnostics.Should().ContainSingle(static one => one.Code == PageDiagnosticCodes.Denied);
    }

    [Theory]
    [InlineData("Kvinner, særlig unge")]
    [InlineData("Kvinner: ikke minst unge")]
    [InlineData("Kvinner (ikkje berre unge)")]
    [InlineData("☑ Kvinner")]
    public void What_only_sounds_like_a_denial_keeps_its_code(string item)
    {
        var read = CataloguePage.Read($"T\n\nLead.\n\nMålgrupper\n\n • {item}\n • Ungdom\n");

        read.Initiative.TargetGroups.Select(static one => one.Code).Should().Equal(TargetGroup.Women, TargetGroup.Youth);
        read.Diagnostics.Should().BeEmpty();
    }
}
