using Embedded.Contents.Parts.Taxonomies;
using Embedded.Contents.References;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;

namespace Embedded.Contents.Fields.Taxonomy;

internal sealed class TaxonomyFieldHandler(
    IServiceProvider services,
    ContentReferences references,
    IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<TaxonomyField>
{
    public override async Task ValidatingAsync(ValidateContentFieldContext context, TaxonomyField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();
        var ids = ChosenValues.Distinct(field.TermContentItemIds);

        if (settings.Required && ids.Length == 0)
        {
            context.Fail(localizer["A value is required for {0}.", name], nameof(field.TermContentItemIds));
        }

        if (settings.Unique && ids.Length > 1)
        {
            context.Fail(localizer["{0} takes only one term.", name], nameof(field.TermContentItemIds));
        }

        if (ids.Length == 0)
        {
            return;
        }

        var taxonomyId = string.IsNullOrEmpty(field.TaxonomyContentItemId) ? settings.TaxonomyContentItemId : field.TaxonomyContentItemId;
        if (string.IsNullOrEmpty(taxonomyId))
        {
            context.Fail(localizer["{0} names terms but no taxonomy.", name], nameof(field.TaxonomyContentItemId));
            return;
        }

        // The content manager runs the handlers, so a handler cannot take it in its constructor.
        var contentManager = (IContentManager)services.GetService(typeof(IContentManager))!;
        var taxonomy = references.FindPending(taxonomyId) ?? await contentManager.GetAsync(taxonomyId, VersionOptions.Latest);
        if (taxonomy?.As<TaxonomyPart>() is not { } part)
        {
            context.Fail(localizer["{0} names the taxonomy \"{1}\", which does not exist.", name, taxonomyId], nameof(field.TaxonomyContentItemId));
            return;
        }

        foreach (var id in ids)
        {
            var term = TermTree.Find(part.Terms, id);
            if (term is null)
            {
                context.Fail(localizer["{0} names the term \"{1}\", which its taxonomy does not have.", name, id], nameof(field.TermContentItemIds));
            }
            else if (settings.LeavesOnly && TermTree.Children(term).Any())
            {
                context.Fail(localizer["{0} takes only terms that have no terms below them; \"{1}\" has.", name, term.DisplayText ?? id], nameof(field.TermContentItemIds));
            }
        }
    }
}
