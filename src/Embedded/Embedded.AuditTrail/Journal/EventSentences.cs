using System.Globalization;
using Embedded.AuditTrail.Contents;
using Embedded.AuditTrail.Users;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Entities;
using OrchardCore.Users.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.ResetPassword;
using OrchardCore.Users.AuditTrail.Services;
using Item = OrchardCore.Contents.AuditTrail.Services.ContentAuditTrailEventConfiguration;
using Account = OrchardCore.Users.AuditTrail.Services.UserAuditTrailEventConfiguration;

namespace Embedded.AuditTrail.Journal;

/// <summary>Tells an event in a plain sentence: who did what with which.</summary>
internal sealed class EventSentences(
    IServiceProvider services,
    IAuditTrailManager manager,
    IContentDefinitionManager definitions,
    AccountRoles roles,
    IEnumerable<IEventTeller> tellers,
    IHtmlLocalizer<EventSentences> H)
{
    /// <param name="auditTrailEvent">The event.</param>
    /// <param name="item">What it is about, where that is an item.</param>
    /// <param name="address">Where the item can be opened; null where it cannot.</param>
    public async Task<IHtmlContent> OfAsync(AuditTrailEvent auditTrailEvent, ContentItem? item, string? address)
    {
        IHtmlContent actor = string.IsNullOrEmpty(auditTrailEvent.UserName) ? H["The site itself"] : Strong(auditTrailEvent.UserName);
        if (auditTrailEvent.Category == Account.User && auditTrailEvent.TryGet<AuditTrailUserEvent>(out var account))
        {
            return OfAccount(auditTrailEvent, account, actor);
        }

        if (TellerOf(auditTrailEvent) is { } teller)
        {
            return await teller.SentenceAsync(auditTrailEvent, actor);
        }

        if (item is null)
        {
            return H["{0}: {1}.", actor, Name(auditTrailEvent)];
        }

        var type = Small(H.GetString((await definitions.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType));
        var title = Title(item, address);

        return auditTrailEvent.Category == Item.Content ? OfItem(auditTrailEvent, actor, type, title) : H["{0}: {1}, {2} {3}.", actor, Small(Name(auditTrailEvent)), type, title];
    }

    /// <summary>Who tells of an event that is about neither an item nor an account; null where it is.</summary>
    public IEventTeller? TellerOf(AuditTrailEvent auditTrailEvent) => tellers.FirstOrDefault(teller => teller.Category == auditTrailEvent.Category);

    private LocalizedHtmlString OfItem(AuditTrailEvent auditTrailEvent, IHtmlContent actor, string type, IHtmlContent title) => auditTrailEvent.Name switch
    {
        Item.Created => H["{0} began the {1} {2}.", actor, type, title],
        Item.Saved => H["{0} saved a draft of the {1} {2}.", actor, type, title],
        Item.Published => H["{0} published the {1} {2}.", actor, type, title],
        Item.Unpublished => H["{0} took the {1} {2} off the site.", actor, type, title],
        Item.Removed => H["{0} deleted the {1} {2}.", actor, type, title],
        Item.Cloned => H["{0} copied the {1} {2}.", actor, type, title],
        Item.Restored => H["{0} restored the {1} {2}.", actor, type, title],
        ContentEventNames.Discarded => H["{0} discarded the draft of the {1} {2}.", actor, type, title],
        _ => H["{0}: {1}, {2} {3}.", actor, Small(Name(auditTrailEvent)), type, title],
    };

    private LocalizedHtmlString OfAccount(AuditTrailEvent auditTrailEvent, AuditTrailUserEvent account, IHtmlContent actor)
    {
        var name = Strong(account.UserName);
        var isOwn = auditTrailEvent.UserId == account.UserId;

        return auditTrailEvent.Name switch
        {
            Account.LoggedIn => H["{0} signed in.", name],
            UserEventNames.LoggedOut => H["{0} signed out.", name],
            Account.LogInFailed => H["A wrong password was given for the account {0}.", name],
            Account.LogInIsLockedOut => H["The account {0} was locked for a while after too many wrong passwords.", name],
            UserEventNames.PasswordChanged when isOwn => H["{0} changed the own password.", name],
            UserEventNames.PasswordChanged => H["{0} set a new password for the account {1}.", actor, name],
            UserResetPasswordAuditTrailEventConfiguration.PasswordRecovered => H["A mail with a link for a new password was sent to {0}.", name],
            UserResetPasswordAuditTrailEventConfiguration.PasswordReset => H["{0} set a forgotten password anew.", name],
            Account.Created => H["{0} created the account {1}.", actor, name],
            Account.Updated when isOwn => H["{0} changed the own account.", name],
            Account.Updated => H["{0} changed the account {1}.", actor, name],
            UserEventNames.RolesChanged => OfRoles(auditTrailEvent, actor, name),
            Account.Disabled => H["{0} switched the account {1} off.", actor, name],
            Account.Enabled => H["{0} switched the account {1} on again.", actor, name],
            Account.Deleted => H["{0} deleted the account {1}.", actor, name],
            _ => H["{0}: {1}, account {2}.", actor, Small(Name(auditTrailEvent)), name],
        };
    }

    private LocalizedHtmlString OfRoles(AuditTrailEvent auditTrailEvent, IHtmlContent actor, IHtmlContent name)
    {
        var change = auditTrailEvent.As<RolesChange>(nameof(AuditTrailUserEvent));

        return H["{0} changed the roles of the account {1} from {2} to {3}.", actor, name, Roles(change.Before), Roles(change.After)];
    }

    private string Roles(string[] names) => names.Length == 0 ? H["none"].Value : string.Join(", ", names.Select(roles.TitleOf));

    private string Name(AuditTrailEvent auditTrailEvent) => manager.DescribeEvent(auditTrailEvent).LocalizedName(services).Value;

    private TagBuilder Title(ContentItem item, string? address)
    {
        var tag = new TagBuilder(address is null ? "span" : "a");
        if (address is not null)
        {
            tag.Attributes["href"] = address;
        }

        tag.InnerHtml.Append(string.IsNullOrWhiteSpace(item.DisplayText) ? H["(without a title)"].Value : $"“{item.DisplayText}”");

        return tag;
    }

    private static TagBuilder Strong(string text)
    {
        var tag = new TagBuilder("strong");
        tag.InnerHtml.Append(text);

        return tag;
    }

    /// <summary>Inside a sentence a name begins small.</summary>
    private static string Small(string text) => text.Length == 0 ? text : text[..1].ToLower(CultureInfo.CurrentCulture) + text[1..];
}
