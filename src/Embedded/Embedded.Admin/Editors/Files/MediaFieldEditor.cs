using Embedded.Media.Facts;
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
internal sealed class MediaFieldEditor(LibraryFiles library, SentFiles sent, MediaFacts facts, IHttpContextAccessor accessor, IStringLocalizer<MediaFieldEditor> localizer) : ContentFieldDisplayDriver<MediaField>
{
    public const string Search = "search";
    public const string Upload = "upload";

    public override IDisplayResult Edit(MediaField field, BuildFieldEditorContext context) => Show(field, context, search: null, isSearched: false, refused: []);

    public override async Task<IDisplayResult?> UpdateAsync(MediaField field, UpdateFieldEditorContext context)
    {
        var posted = new PostedFiles();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, view => view.Files, view => view.Search!);
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var refused = await ReceiveAsync(posted, settings);
        foreach (var reason in refused)
        {
            context.Updater.ModelState.AddModelError(Prefix + ".Upload", reason);
        }

        var chosen = Chosen(field, posted, settings);
        foreach (var added in chosen.Where(file => !field.Paths.Contains(file.Path)))
        {
            if (!await library.MayTakeAsync(added.Path!))
            {
                context.Updater.ModelState.AddModelError(Prefix + ".Search", localizer["{0}: the file \"{1}\" is not in the library. Choose one that was found.", context.PartFieldDefinition.DisplayName(), added.Path!]);

                return Edit(field, context);
            }
        }

        Write(field, chosen);

        return Show(field, context, posted.Search, isSearched: EditorCommand.For(Prefix, accessor.HttpContext?.Request)?.Operation == Search, refused);
    }

    /// <summary>Files that came with the form are chosen at once; says which were not taken, and why.</summary>
    private async Task<IReadOnlyList<string>> ReceiveAsync(PostedFiles posted, MediaFieldSettings settings)
    {
        if (accessor.HttpContext is not { Request.HasFormContentType: true } http || http.Request.Form.Files.GetFiles(Prefix + ".Upload") is not { Count: > 0 } files)
        {
            return [];
        }

        if (!await library.MayUseAsync())
        {
            return [localizer["You may not send files to the library."]];
        }

        var refused = new List<string>();
        foreach (var file in files)
        {
            var result = await sent.StoreAsync(file, settings.AllowedExtensions, folder: null, http.RequestAborted);
            if (result.Path is null)
            {
                refused.Add(result.Error!);
            }
            else
            {
                posted.Files.Add(new PostedFile { Path = result.Path, IsChosen = true });
            }
        }

        return refused;
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

    private ShapeResult Show(MediaField field, BuildFieldEditorContext context, string? search, bool isSearched, IReadOnlyList<string> refused)
    {
        var prefix = Prefix;

        return Initialize<MediaFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            List<MediaFileRow> chosen = [];
            foreach (var (place, path) in field.Paths.Index())
            {
                // The field's own text wins; where it has none, what is kept with the file is offered.
                var text = field.MediaTexts.ElementAtOrDefault(place);
                chosen.Add(library.RowOf(path, string.IsNullOrWhiteSpace(text) ? (await facts.FindAsync(path)).AlternativeText : text, isChosen: true));
            }

            var mayUse = await library.MayUseAsync();
            var found = isSearched && mayUse ? await library.SearchAsync(search, context.PartFieldDefinition.GetSettings<MediaFieldSettings>().AllowedExtensions) : [];
            model.Prefix = prefix;
            model.Search = search;
            model.IsSearched = isSearched;
            model.MayUse = mayUse;
            model.Refused = refused;
            model.MaxFileSize = sent.MaxFileSize;
            model.Files = [.. chosen, .. found.Where(file => !field.Paths.Contains(file.Path)).Select(file => library.RowOf(file.Path, file.AlternativeText, isChosen: false))];
            model.PartFieldDefinition = context.PartFieldDefinition;
        });
    }
}
