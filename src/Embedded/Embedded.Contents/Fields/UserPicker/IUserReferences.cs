namespace Embedded.Contents.References;

/// <summary>Tells which users exist; offered by the runtime's accounts where they are enabled.</summary>
public interface IUserReferences
{
    /// <summary>Those of the ids that belong to no user.</summary>
    Task<IReadOnlyCollection<string>> FindMissingAsync(IReadOnlyCollection<string> userIds);
}
