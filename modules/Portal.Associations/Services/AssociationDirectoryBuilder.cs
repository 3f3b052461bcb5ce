using System.Globalization;
using OrchardCore.Modules.Services;
using Portal.Associations.Models;
using Portal.Associations.ViewModels;

namespace Portal.Associations.Services;

/// <summary>Fills a page of the directory.</summary>
public sealed class AssociationDirectoryBuilder(
    IAssociationQueries queries,
    AssociationPresenter presenter,
    AssociationTexts texts,
    Disciplines disciplines,
    ISlugService slugService)
{
    /// <summary>Characters of a search that are looked at.</summary>
    private const int LongestQuery = 100;

    /// <summary>Fills the model; false where there is no such field, status or page.</summary>
    /// <param name="model">The model.</param>
    /// <param name="field">The field's name in the address, or null for all.</param>
    /// <param name="status">The status's name in the address, or null for all.</param>
    /// <param name="query">What is searched for, or null.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pageSize">How many associations a page has.</param>
    public async Task<bool> BuildAsync(AssociationDirectoryViewModel model, string? field, string? status, string? query, int page, int pageSize)
    {
        ArgumentNullException.ThrowIfNull(model);
        var fields = (await disciplines.GetAsync()).Select(term => (Id: term.ContentItemId, Name: term.DisplayText ?? "", Slug: slugService.Slugify(term.DisplayText ?? ""))).ToList();
        var fieldId = fields.Find(known => known.Slug == field).Id;
        var stored = AssociationStatuses.All.FirstOrDefault(known => known.Slug == status).Status;
        if ((field is not null && fieldId is null) || (status is not null && stored is null))
        {
            return false;
        }

        query = query?.Trim() is { Length: > 0 } typed ? typed[..Math.Min(typed.Length, LongestQuery)] : null;
        var filter = new AssociationFilter(fieldId, stored, query);
        model.Count = await queries.CountAsync(filter);
        model.PageNumber = page;
        model.PageCount = Math.Max(1, (model.Count + pageSize - 1) / pageSize);
        if (page > model.PageCount)
        {
            return false;
        }

        model.Associations = await presenter.SummarizeAsync(await queries.ListAsync(filter, (page - 1) * pageSize, pageSize));
        model.PreviousUrl = page > 1 ? Url(field, status, query, page - 1) : null;
        model.NextUrl = page < model.PageCount ? Url(field, status, query, page + 1) : null;
        model.Query = query ?? "";
        model.Field = field ?? "";
        model.Status = status ?? "";
        model.IsFiltered = fieldId is not null || stored is not null || query is not null;
        model.Url = Url(null, null, null);

        var fieldOptions = new List<FilterOption> { await OptionAsync(texts.AllFields, null, status, query, filter with { FieldId = null }, byStatus: false, fieldId is null) };
        foreach (var known in fields)
        {
            fieldOptions.Add(await OptionAsync(known.Name, known.Slug, status, query, filter with { FieldId = known.Id }, byStatus: false, known.Id == fieldId));
        }

        var statusOptions = new List<FilterOption> { await OptionAsync(texts.AllStatuses, field, null, query, filter with { Status = null }, byStatus: true, stored is null) };
        foreach (var known in AssociationStatuses.All)
        {
            statusOptions.Add(await OptionAsync(texts.Status(known.Status), field, known.Slug, query, filter with { Status = known.Status }, byStatus: true, known.Status == stored));
        }

        model.Fields = fieldOptions;
        model.Statuses = statusOptions;

        return true;
    }

    private async Task<FilterOption> OptionAsync(string text, string? field, string? status, string? query, AssociationFilter filter, bool byStatus, bool selected) => new()
    {
        Text = text,
        Value = (byStatus ? status : field) ?? "",
        Url = Url(field, status, query),
        Count = await queries.CountAsync(filter),
        IsSelected = selected,
    };

    private static string Url(string? field, string? status, string? query, int page = 1)
    {
        var parts = new List<string>(4);
        Add("linh-vuc", field);
        Add("tinh-trang", status);
        Add("q", query);
        Add("trang", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);

        return "~/" + AssociationPaths.DirectoryPath + (parts.Count == 0 ? "" : "?" + string.Join('&', parts));

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
    }
}
