using OrchardCore.ContentManagement;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules.Services;
using Portal.Associations.Contacts;
using Portal.Associations.Models;
using Portal.Associations.ViewModels;
using Portal.Common.Contents;

namespace Portal.Associations.Services;

/// <summary>
/// Fills an association's page with what may be public, and with nothing else: pages, contact files and structured data
/// are all made of this model.
/// </summary>
public sealed class AssociationDetailBuilder(
    AssociationPresenter presenter,
    AssociationTexts texts,
    AssociationStructuredData structuredData,
    ISlugService slugService,
    IHtmlSanitizerService sanitizer)
{
    private const string Map = "https://www.google.com/maps/search/?api=1&query=";

    /// <summary>Fills the model.</summary>
    public async Task BuildAsync(AssociationViewModel model, Association association)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(association);
        var contentItem = association.ContentItem!;
        var summary = await presenter.SummarizeAsync(contentItem);

        model.Association = summary;
        model.DecisionText = texts.Decision(association);
        model.FieldUrl = summary.FieldText is { } field ? $"~/{AssociationPaths.DirectoryPath}?linh-vuc={slugService.Slugify(field)}" : null;
        model.Address = AssociationPresenter.Some(association.Address.Text);
        model.MapUrl = model.Address is { } address ? Map + Uri.EscapeDataString(address) : null;
        model.Phone = Public(association.Phone.Text, association.PhoneIsPublic.Value);
        model.PhoneUrl = PhoneNumber.ToUrl(model.Phone);
        model.Email = Public(association.Email.Text, association.EmailIsPublic.Value);
        if (Website(association.Website.Url) is { } website)
        {
            model.WebsiteUrl = website.AbsoluteUri;
            model.WebsiteText = AssociationPresenter.Some(association.Website.Text) ?? website.Host;
        }

        model.Introduction = string.IsNullOrWhiteSpace(association.Introduction.Html) ? null : sanitizer.Sanitize(association.Introduction.Html);
        model.Officers = [.. contentItem.ItemsOf(AssociationBags.Officers).Select(Officer).OfType<OfficerViewModel>()];
        model.Branches = [.. contentItem.ItemsOf(AssociationBags.Branches).Select(Branch)];
        model.ContactUrl = ContactUrl(summary.Url, contentItem);
        model.StructuredData = await structuredData.DescribeAsync(model);
    }

    /// <summary>An officer whose name is not public is not shown at all: the office alone would point at the person.</summary>
    private static OfficerViewModel? Officer(ContentItem item)
    {
        var officer = item.Part<Officer>() ?? new Officer();
        if (Public(officer.FullName.Text, officer.IsPublic.Value) is not { } name)
        {
            return null;
        }

        var phone = Public(officer.Phone.Text, officer.PhoneIsPublic.Value);

        return new OfficerViewModel
        {
            Position = officer.Position.Text ?? "",
            Name = name,
            TermText = AssociationTexts.Term(officer.Term.Text),
            Phone = phone,
            PhoneUrl = PhoneNumber.ToUrl(phone),
            Email = Public(officer.Email.Text, officer.EmailIsPublic.Value),
        };
    }

    private static BranchViewModel Branch(ContentItem item)
    {
        var branch = item.Part<Branch>() ?? new Branch();
        var phone = Public(branch.Phone.Text, branch.PhoneIsPublic.Value);

        return new BranchViewModel
        {
            Name = item.DisplayText ?? "",
            Address = AssociationPresenter.Some(branch.Address.Text),
            Phone = phone,
            PhoneUrl = PhoneNumber.ToUrl(phone),
        };
    }

    private static string? Public(string? text, bool isPublic) => isPublic ? AssociationPresenter.Some(text) : null;

    private static Uri? Website(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;

    /// <summary>Beside the page, where that lies right below the directory; elsewhere by the item's identifier.</summary>
    private static string ContactUrl(string url, ContentItem contentItem)
    {
        const string Directory = "~/" + AssociationPaths.DirectoryPath + "/";
        var isBelow = url.StartsWith(Directory, StringComparison.Ordinal) && url.IndexOf('/', Directory.Length) < 0;

        return (isBelow ? url : Directory + contentItem.ContentItemId) + AssociationPaths.ContactFileExtension;
    }
}
