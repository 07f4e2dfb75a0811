//! Monitors, scales, work spaces and display servers that change, or are gone, under the windows.
