namespace Embedded.Security;

/// <summary>Tells which users exist; offered where accounts are enabled, asked by content that names users.</summary>
public interface IUserReferences
{
    /// <summary>Those of the ids that belong to no user.</summary>
    Task<IReadOnlyCollection<string>> FindMissingAsync(IReadOnlyCollection<string> userIds);
}
