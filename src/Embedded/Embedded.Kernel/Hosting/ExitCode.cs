namespace Embedded.Hosting;

/// <summary>What the process says when it cannot start.</summary>
public enum ExitCode
{
    /// <summary>The site ran and ended.</summary>
    Success = 0,

    /// <summary>The configuration is incomplete or contradicts itself.</summary>
    InvalidConfiguration = 2,

    /// <summary>The set-up recipe is missing, malformed, or one of its steps failed.</summary>
    SetupFailed = 3,

    /// <summary>The database cannot be reached or opened.</summary>
    DatabaseUnreachable = 10,

    /// <summary>Another process holds the database.</summary>
    DatabaseLocked = 11,

    /// <summary>The disk or the database is full.</summary>
    DatabaseFull = 12,

    /// <summary>The database or its folder cannot be written to.</summary>
    DatabaseReadOnly = 13,

    /// <summary>The database was written by a newer version of the site.</summary>
    DatabaseNewer = 14,

    /// <summary>The database already holds a site, and was to be set up.</summary>
    DatabaseInUse = 15,
}
