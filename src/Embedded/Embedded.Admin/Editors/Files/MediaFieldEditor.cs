using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Embedded.Admin.Editors.Files;

/// <summary>Chooses files of the library by a search for their name, and edits the text that stands for each.</summary>
internal sealed class MediaFieldEditor(LibraryFiles library, IHttpContextAccessor accessor, IStringLocalizer<MediaFieldEditor> localizer) : ContentFieldDisplayDriver<MediaField>
{
    public const string Search = "search";

    public override IDisplayResult Edit(MediaField field, BuildFieldEditorContext context) => Show(field, context, search: null, isSearched: false);

    public override async Task<IDisplayResult?> UpdateAsync(MediaField field, UpdateFieldEditorContext context)
    {
        var posted = new PostedFiles();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, view => view.Files, view => view.Search!);
        var chosen = Chosen(field, posted, context.PartFieldDefinition.GetSettings<MediaFieldSettings>());
        foreach (var added in chosen.Where(file => !field.Paths.Contains(file.Path)))
        {
            if (!await library.MaySearchAsync() || !await library.ExistsAsync(added.Path!))
            {
                context.Updater.ModelState.AddModelError(Prefix + ".Search", localizer["{0}: the file \"{1}\" is not in the library. Choose one that was found.", context.PartFieldDefinition.DisplayName(), added.Path!]);

                return Edit(field, context);
            }
        }

        Write(field, chosen);

        return Show(field, context, posted.Search, isSearched: EditorCommand.For(Prefix, accessor.HttpContext?.Request)?.Operation == Search);
    }

    /// <summary>Where only one file fits, one that was just chosen takes the place of the one before.</summary>
    private static PostedFile[] Chosen(MediaField field, PostedFiles posted, MediaFieldSettings settings)
    {
        var chosen = posted.Files.Where(file => file.IsChosen && !string.IsNullOrEmpty(file.Path)).DistinctBy(file => file.Path).ToArray();
        var added = chosen.Where(file => !field.Paths.Contains(file.Path)).ToArray();

        return !settings.Multiple && chosen.Length > 1 && added.Length == 1 ? added : chosen;
    }

    /// <summary>Crop points and names of attached files stand in the order of the files, and move with them.</summary>
    private static void Write(MediaField field, PostedFile[] chosen)
    {
        var before = field.Paths;
        var places = chosen.Select(file => Array.IndexOf(before, file.Path)).ToArray();
        var anchors = field.GetAnchors();
        field.Paths = [.. chosen.Select(file => file.Path!)];
        field.MediaTexts = Array.Exists(chosen, file => !string.IsNullOrWhiteSpace(file.Text)) ? [.. chosen.Select(file => file.Text?.Trim() ?? "")] : [];
        if (anchors.Length > 0)
        {
            field.SetAnchors([.. places.Select(place => place >= 0 && place < anchors.Length ? anchors[place] : new Anchor())]);
        }
    }

    private ShapeResult Show(MediaField field, BuildFieldEditorContext context, string? search, bool isSearched)
    {
        var prefix = Prefix;

        return Initialize<MediaFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            var chosen = field.Paths.Select((path, place) => library.RowOf(path, field.MediaTexts.ElementAtOrDefault(place), isChosen: true));
            var maySearch = await library.MaySearchAsync();
            var found = isSearched && maySearch ? await library.SearchAsync(search, context.PartFieldDefinition.GetSettings<MediaFieldSettings>().AllowedExtensions) : [];
            model.Prefix = prefix;
            model.Search = search;
            model.IsSearched = isSearched;
            model.MaySearch = maySearch;
            model.Files = [.. chosen, .. found.Except(field.Paths).Select(path => library.RowOf(path, null, isChosen: false))];
            model.PartFieldDefinition = context.PartFieldDefinition;
        });
    }
}
