namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers registered for a part type.</summary>
public interface IContentPartHandlerResolver
{
    IList<IContentPartHandler> GetHandlers(string partName);
}
