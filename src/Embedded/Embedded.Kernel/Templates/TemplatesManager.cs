using OrchardCore.Documents;
using OrchardCore.Templates.Models;

namespace OrchardCore.Templates.Services;

/// <summary>Reads and changes the templates of a site.</summary>
public class TemplatesManager(IDocumentManager<TemplatesDocument> documentManager)
{
    /// <summary>The document to change.</summary>
    public Task<TemplatesDocument> LoadTemplatesDocumentAsync() => documentManager.GetOrCreateMutableAsync();

    /// <summary>The document to read, shared by all who read it.</summary>
    public Task<TemplatesDocument> GetTemplatesDocumentAsync() => documentManager.GetOrCreateImmutableAsync();

    public async Task RemoveTemplateAsync(string name)
    {
        var document = await LoadTemplatesDocumentAsync();
        if (document.Templates.Remove(name))
        {
            await documentManager.UpdateAsync(document);
        }
    }

    public async Task UpdateTemplateAsync(string name, Template template)
    {
        var document = await LoadTemplatesDocumentAsync();
        document.Templates[name] = template;
        await documentManager.UpdateAsync(document);
    }
}
