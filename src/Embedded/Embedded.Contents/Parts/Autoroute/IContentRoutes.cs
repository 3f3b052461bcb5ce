namespace Embedded.Contents.Routing;

/// <summary>Tells which content item answers at a path, without ever loading the table of routes.</summary>
public interface IContentRoutes
{
    /// <summary>The item, or the permanent redirect, that belongs to a request path; null where there is none.</summary>
    ValueTask<ContentRoute?> FindAsync(string path);
}
