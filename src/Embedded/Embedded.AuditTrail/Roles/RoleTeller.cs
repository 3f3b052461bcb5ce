using Embedded.Admin.Contents.Versions;
using Embedded.AuditTrail.Journal;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Entities;

namespace Embedded.AuditTrail.Roles;

/// <summary>Tells what became of a role.</summary>
internal sealed class RoleTeller(RoleRights rights, RoleTitles titles, IHtmlLocalizer<RoleTeller> H) : IEventTeller
{
    /// <summary>As many permissions as a sentence names.</summary>
    private const int MostNamed = 3;

    public string Category => RoleEventConfiguration.Role;

    public string AllOfIt => H["All that was done with this role"].Value;

    public string SubjectOf(AuditTrailEvent auditTrailEvent) => titles.Of(ChangeOf(auditTrailEvent).RoleName);

    public async Task<IHtmlContent> SentenceAsync(AuditTrailEvent auditTrailEvent, IHtmlContent actor)
    {
        var change = ChangeOf(auditTrailEvent);
        var role = new HtmlContentBuilder().AppendHtml("<strong>").Append(titles.Of(change.RoleName)).AppendHtml("</strong>");
        var (added, removed) = (await NamedAsync(change.Added), await NamedAsync(change.Removed));

        return auditTrailEvent.Name switch
        {
            RoleEventConfiguration.Created => H["{0} made the role {1}.", actor, role],
            RoleEventConfiguration.Removed => H["{0} deleted the role {1}.", actor, role],
            _ when change.Added.Length > 0 && change.Removed.Length > 0 => H["{0} gave the role {1} the right: {2}; and took from it: {3}.", actor, role, added, removed],
            _ when change.Added.Length > 0 => H["{0} gave the role {1} the right: {2}.", actor, role, added],
            _ when change.Removed.Length > 0 => H["{0} took from the role {1} the right: {2}.", actor, role, removed],
            _ => H["{0} changed the description of the role {1}.", actor, role],
        };
    }

    public async Task<IReadOnlyList<ItemDifference>> ChangesAsync(AuditTrailEvent auditTrailEvent)
    {
        var change = ChangeOf(auditTrailEvent);
        List<ItemDifference> changes = [];
        if (change.OldDescription != change.NewDescription)
        {
            changes.Add(new(H["Description"].Value, TextDifference.Between(change.OldDescription, change.NewDescription)));
        }

        foreach (var (label, names, kind) in new[]
        {
            (H["Rights that it was given"].Value, change.Added, DifferenceKind.Added),
            (H["Rights that were taken from it"].Value, change.Removed, DifferenceKind.Removed),
        })
        {
            if (names.Length > 0)
            {
                changes.Add(new(label, [new(string.Join('\n', await rights.TitlesAsync(names)), kind)]));
            }
        }

        return changes;
    }

    private static RoleChange ChangeOf(AuditTrailEvent auditTrailEvent) => auditTrailEvent.As<RoleChange>();

    private async Task<string> NamedAsync(string[] names)
    {
        var named = await rights.TitlesAsync(names);
        var text = string.Join("; ", named.Take(MostNamed));

        return named.Count <= MostNamed ? text : string.Format(System.Globalization.CultureInfo.CurrentCulture, H["{0} and {1} more"].Value, text, named.Count - MostNamed);
    }
}
