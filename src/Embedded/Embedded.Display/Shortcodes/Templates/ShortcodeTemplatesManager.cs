using OrchardCore.Documents;
using OrchardCore.Shortcodes.Models;

namespace OrchardCore.Shortcodes.Services;

/// <summary>Reads and changes the shortcodes that templates render.</summary>
public class ShortcodeTemplatesManager(IDocumentManager<ShortcodeTemplatesDocument> documentManager)
{
    /// <summary>The document to change.</summary>
    public Task<ShortcodeTemplatesDocument> LoadShortcodeTemplatesDocumentAsync() => documentManager.GetOrCreateMutableAsync();

    /// <summary>The document to read, shared by all who read it.</summary>
    public Task<ShortcodeTemplatesDocument> GetShortcodeTemplatesDocumentAsync() => documentManager.GetOrCreateImmutableAsync();

    public async Task RemoveShortcodeTemplateAsync(string name)
    {
        var document = await LoadShortcodeTemplatesDocumentAsync();
        if (document.ShortcodeTemplates.Remove(name))
        {
            await documentManager.UpdateAsync(document);
        }
    }

    public async Task UpdateShortcodeTemplateAsync(string name, ShortcodeTemplate template)
    {
        ArgumentNullException.ThrowIfNull(name);
        var document = await LoadShortcodeTemplatesDocumentAsync();
        document.ShortcodeTemplates[name.ToLowerInvariant()] = template;
        await documentManager.UpdateAsync(document);
    }
}
